package luoshi.notice.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.channel.Channels;
import luoshi.notice.choice.CountyChoice;
import luoshi.notice.choice.QuietHours;
import luoshi.notice.choice.Setting;
import luoshi.notice.choice.Settings;
import luoshi.parameter.Calendars;
import org.jspecify.annotations.Nullable;

/** 日报: one message a day and recipient with what is due, what turned red and what came; none where there is nothing to tell. */
public final class PackDigest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Sendings sendings;
    private final Channels channels;
    private final Settings settings;
    private final CountyChoice county;
    private final Calendars calendars;

    public PackDigest(
            Sendings sendings, Channels channels, Settings settings, CountyChoice county, Calendars calendars) {
        this.sendings = sendings;
        this.channels = channels;
        this.settings = settings;
        this.county = county;
        this.calendars = calendars;
    }

    /**
     * A digest that is to be packed.
     *
     * @param accountId 0 for a group
     * @param redSince the first day whose unfinished matters turned red since the last digest
     * @param dueUntil the last day whose matters are told as due
     */
    public record Wanted(Channel channel, long accountId, LocalDate day, LocalDate redSince, LocalDate dueUntil) {

        Sendings.Recipient recipient() {
            return new Sendings.Recipient(channel.id(), accountId);
        }

        String key() {
            return "digest/" + day;
        }
    }

    /** Whose digest of the day is due now and not packed yet. */
    public List<Wanted> wanted(Actor actor, Instant now) {
        long region = actor.regionId();
        LocalDateTime local = LocalDateTime.ofInstant(now, ZONE);
        WorkCalendar calendar = calendars.of(region);
        CountyChoice.Chosen chosen = county.on(region, local.toLocalDate());
        List<Wanted> wanted = new ArrayList<>();
        for (Channel channel : channels.list(region)) {
            if (channel.open() && channel.kind() == ChannelKind.EMAIL) {
                people(region).stream()
                        .filter(one -> one.quiet().digestIsDue(local, one.digestAt(), calendar))
                        .forEach(one ->
                                wanted.add(wanted(channel, one.accountId(), local, one.quiet(), chosen, calendar)));
            } else if (channel.open() && chosen.quiet().digestIsDue(local, chosen.digestAt(), calendar)) {
                wanted.add(wanted(channel, 0, local, chosen.quiet(), chosen, calendar));
            }
        }
        return wanted.stream()
                .filter(one -> !sendings.has(region, one.recipient(), one.key()))
                .toList();
    }

    /** Who wants mail and has an account that is open. */
    private List<Setting> people(long region) {
        List<Setting> settings = this.settings.open(region);
        Set<Long> here = sendings
                .readers(settings.stream().map(Setting::accountId).toList())
                .stream()
                .map(Sendings.Reader::accountId)
                .collect(Collectors.toSet());
        return settings.stream().filter(one -> here.contains(one.accountId())).toList();
    }

    private static Wanted wanted(
            Channel channel,
            long account,
            LocalDateTime now,
            QuietHours quiet,
            CountyChoice.Chosen chosen,
            WorkCalendar calendar) {
        LocalDate day = now.toLocalDate();
        return new Wanted(channel, account, day, quiet.lastDigest(day, calendar), day.plusDays(chosen.digestDays()));
    }

    /** Packs it; empty where another did so meanwhile, or nothing is to be told. */
    public Optional<Long> pack(Actor actor, Wanted wanted, LetterText.Agenda agenda, Instant now) {
        long region = actor.regionId();
        List<Sendings.Fresh> letters = sendings.waiting(region, wanted.recipient());
        boolean empty = agenda.isEmpty() && letters.isEmpty();
        @Nullable Long unit = wanted.channel().unitId();
        Optional<Long> id = sendings.add(
                new Sending(
                        region,
                        0,
                        wanted.channel().id(),
                        wanted.accountId(),
                        unit,
                        wanted.key(),
                        Marks.of(wanted.channel(), wanted.accountId(), wanted.key()),
                        new LetterText(county.site(region, wanted.day())).digest(wanted.day(), agenda, letters),
                        now,
                        0),
                empty ? SendingState.EMPTY : SendingState.WAITING);
        id.ifPresent(sending -> sendings.pack(
                region,
                wanted.recipient(),
                letters.stream().map(Sendings.Fresh::id).toList(),
                sending));
        return empty ? Optional.empty() : id;
    }
}
