package luoshi.notice.sending;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.notice.LetterKind;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.channel.Channels;
import luoshi.notice.choice.CountyChoice;
import luoshi.notice.choice.QuietHours;
import luoshi.notice.choice.Setting;
import luoshi.notice.choice.Settings;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** 分送: gives every letter that came to those who want it outside the program, once; may be run at any time, by several at once, and again. */
public final class QueueLetters {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 20_000;

    private final Sendings sendings;
    private final Channels channels;
    private final Settings settings;
    private final CountyChoice county;
    private final Calendars calendars;
    private final Parameters parameters;

    public QueueLetters(
            Sendings sendings,
            Channels channels,
            Settings settings,
            CountyChoice county,
            Calendars calendars,
            Parameters parameters) {
        this.sendings = sendings;
        this.channels = channels;
        this.settings = settings;
        this.county = county;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    /** Who is told, of what, and when not. */
    private record Target(
            Channel channel,
            long accountId,
            List<Long> units,
            int level,
            Set<LetterKind> kinds,
            QuietHours quiet,
            Instant since) {

        Sendings.Recipient recipient() {
            return new Sendings.Recipient(channel.id(), accountId);
        }
    }

    /** What holds for all of one run. */
    private record Run(CountyChoice.Chosen chosen, WorkCalendar calendar, LetterText text, LocalDateTime now) {}

    /** Answers how many deliveries are new. */
    public int queue(Actor actor, Instant now) {
        long region = actor.regionId();
        LocalDateTime local = LocalDateTime.ofInstant(now, ZONE);
        List<Channel> open =
                channels.list(region).stream().filter(Channel::open).toList();
        if (open.isEmpty()) {
            return 0;
        }
        Run run = new Run(
                county.on(region, local.toLocalDate()),
                calendars.of(region),
                new LetterText(county.site(region, local.toLocalDate())),
                local);
        Instant oldest = local.minusDays(parameters
                        .on(region, "notice.fresh-days", local.toLocalDate())
                        .number())
                .atZone(ZONE)
                .toInstant();
        int queued = 0;
        for (Channel channel : open) {
            for (Target target :
                    channel.kind() == ChannelKind.EMAIL ? people(channel) : List.of(group(channel, run.chosen()))) {
                queued += queue(run, target, oldest);
            }
        }
        return queued;
    }

    private List<Target> people(Channel channel) {
        Map<Long, Setting> wanted = settings.open(channel.regionId()).stream()
                .collect(Collectors.toMap(Setting::accountId, setting -> setting));
        return sendings.readers(wanted.keySet()).stream()
                .filter(reader -> wanted.containsKey(reader.accountId()))
                .map(reader -> person(channel, reader, wanted.get(reader.accountId())))
                .toList();
    }

    private static Target person(Channel channel, Sendings.Reader reader, @Nullable Setting setting) {
        if (setting == null) {
            throw new IllegalStateException("no setting of " + reader.accountId());
        }
        return new Target(
                channel,
                reader.accountId(),
                reader.units(),
                reader.level(),
                setting.kinds(),
                setting.quiet(),
                setting.since());
    }

    /** A group is open to whoever is in it: nothing restricted, not even that there is something. */
    private static Target group(Channel channel, CountyChoice.Chosen chosen) {
        @Nullable Long unit = channel.unitId();
        @Nullable Instant since = channel.since();
        return new Target(
                channel,
                0,
                unit == null ? List.of() : List.of(unit),
                0,
                chosen.kinds(),
                chosen.quiet(),
                since == null ? Instant.MAX : since);
    }

    private int queue(Run run, Target target, Instant oldest) {
        Instant since = target.since().isAfter(oldest) ? target.since() : oldest;
        int queued = 0;
        for (Sendings.Fresh letter : sendings.fresh(
                target.channel().regionId(), target.recipient(), target.units(), target.level(), since, BATCH)) {
            LetterKind kind = LetterKind.of(letter.subjectKind(), letter.key());
            if (!target.kinds().contains(kind)) {
                continue;
            }
            @Nullable Long sending = run.chosen().urgent().contains(kind) ? alone(run, target, letter) : null;
            if (sendings.deliver(
                    target.channel().regionId(),
                    target.recipient(),
                    target.channel().kind().name(),
                    letter,
                    sending)) {
                queued++;
            }
        }
        return queued;
    }

    private @Nullable Long alone(Run run, Target target, Sendings.Fresh letter) {
        LocalDateTime at =
                run.chosen().urgentInQuiet() ? run.now() : target.quiet().end(run.now(), run.calendar());
        String key = "letter/" + letter.id();
        return sendings.add(
                        new Sending(
                                target.channel().regionId(),
                                0,
                                target.channel().id(),
                                target.accountId(),
                                target.channel().unitId(),
                                key,
                                Marks.of(target.channel(), target.accountId(), key),
                                run.text().of(letter),
                                at.atZone(ZONE).toInstant(),
                                0),
                        SendingState.WAITING)
                .orElse(null);
    }
}
