package luoshi.app.web.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.access.Feeds;
import luoshi.access.KeepFeed;
import luoshi.access.SessionKey;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Days;
import luoshi.notice.LetterKind;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.channel.Channels;
import luoshi.notice.choice.ChooseNotices;
import luoshi.notice.choice.CountyChoice;
import luoshi.notice.choice.QuietHours;
import luoshi.notice.choice.Setting;
import luoshi.notice.choice.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 通知方式: what a person wants by e-mail and when not, and the address of his calendar. */
@Controller
public class SettingPages {
    private static final String PATH = "/account/notices";

    private final Settings settings;
    private final ChooseNotices choose;
    private final CountyChoice county;
    private final Channels channels;
    private final Feeds feeds;
    private final KeepFeed keep;

    SettingPages(
            Settings settings,
            ChooseNotices choose,
            CountyChoice county,
            Channels channels,
            Feeds feeds,
            KeepFeed keep) {
        this.settings = settings;
        this.choose = choose;
        this.county = county;
        this.channels = channels;
        this.feeds = feeds;
        this.keep = keep;
    }

    /** A kind of letter as a box. */
    public record Box(LetterKind kind, boolean chosen, boolean urgent) {}

    /** What the form holds. */
    public record Form(
            String address, boolean open, List<Box> boxes, String digest, String from, String to, boolean rest) {}

    /**
     * The page.
     *
     * @param mail whether the county has e-mail
     * @param robots the robots that speak in the groups of his units
     * @param feed since when the calendar has an address; empty where it has none
     * @param read when a calendar last fetched it; empty where none has
     * @param address the calendar's new address, shown once
     */
    public record Shown(
            Form form, boolean mail, List<String> robots, String feed, String read, String address, String complaint) {}

    @GetMapping(PATH)
    ModelAndView show(Visit visit) {
        return visit.as(actor -> page(visit, actor, stored(visit, actor), "", ""));
    }

    @PostMapping(PATH)
    ModelAndView choose(
            Visit visit, HttpServletResponse response, @RequestParam(required = false) @Nullable List<String> kind) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read", "ledger.read");
            Set<LetterKind> kinds = Arrays.stream(LetterKind.values())
                    .filter(one -> kind != null && kind.contains(one.name()))
                    .collect(Collectors.toSet());
            Setting wanted;
            try {
                wanted = typed(visit, actor, kinds);
            } catch (DateTimeParseException e) {
                return page(visit, actor, form(visit, kinds, actor), "", "时间请写成 08:00 的样子");
            }
            return switch (choose.choose(actor, wanted, visit.now())) {
                case ChooseNotices.Answer.Refused refused ->
                    page(visit, actor, form(visit, kinds, actor), "", refused.reason());
                case ChooseNotices.Answer.Done ignored -> {
                    Toast.leave(response, wanted.open() ? "已保存，以后到的通知按此发送" : "已保存，不再发邮件");
                    yield new ModelAndView("redirect:" + PATH);
                }
            };
        });
    }

    /** The address is shown on this page and never again. */
    @PostMapping(PATH + "/feed")
    ModelAndView renew(Visit visit, HttpServletRequest request) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read", "ledger.read");
            SessionKey key = keep.renew(actor);
            String site = county.site(actor.regionId(), visit.today());
            String base = site.isEmpty()
                    ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                    : site;
            String address = base + FeedPages.PATH + key.regionId() + "/" + key.secret() + ".ics";
            return page(visit, actor, stored(visit, actor), address, "");
        });
    }

    @PostMapping(PATH + "/feed/removal")
    ModelAndView revoke(Visit visit, HttpServletResponse response) {
        return visit.as(actor -> {
            keep.revoke(actor);
            Toast.leave(response, "订阅地址已作废");
            return new ModelAndView("redirect:" + PATH);
        });
    }

    private static Setting typed(Visit visit, Actor actor, Set<LetterKind> kinds) {
        return new Setting(
                actor.regionId(),
                actor.accountId(),
                visit.typed("address").strip(),
                !visit.typed("open").isEmpty(),
                kinds,
                LocalTime.parse(visit.typed("digest")),
                new QuietHours(
                        LocalTime.parse(visit.typed("from")),
                        LocalTime.parse(visit.typed("to")),
                        !visit.typed("rest").isEmpty()),
                visit.now());
    }

    private Form form(Visit visit, Set<LetterKind> kinds, Actor actor) {
        return new Form(
                visit.typed("address"),
                !visit.typed("open").isEmpty(),
                boxes(kinds, county.on(actor.regionId(), visit.today())),
                visit.typed("digest"),
                visit.typed("from"),
                visit.typed("to"),
                !visit.typed("rest").isEmpty());
    }

    private Form stored(Visit visit, Actor actor) {
        Optional<Setting> own = settings.own(actor.regionId(), actor.accountId());
        CountyChoice.Chosen chosen = county.on(actor.regionId(), visit.today());
        QuietHours quiet = own.map(Setting::quiet).orElse(chosen.quiet());
        return new Form(
                own.map(Setting::address).orElse(""),
                own.map(Setting::open).orElse(true),
                boxes(own.map(Setting::kinds).orElse(chosen.kinds()), chosen),
                own.map(Setting::digestAt).orElse(chosen.digestAt()).toString(),
                quiet.from().toString(),
                quiet.to().toString(),
                quiet.rest());
    }

    private static List<Box> boxes(Set<LetterKind> kinds, CountyChoice.Chosen chosen) {
        return Arrays.stream(LetterKind.values())
                .map(kind -> new Box(kind, kinds.contains(kind), chosen.urgent().contains(kind)))
                .toList();
    }

    private ModelAndView page(Visit visit, Actor actor, Form form, String address, String complaint) {
        List<Channels.Named> named = channels.named();
        Optional<Feeds.Feed> feed = feeds.own(actor.regionId(), actor.accountId());
        Shown page = new Shown(
                form,
                named.stream().anyMatch(one -> one.kind() == ChannelKind.EMAIL),
                named.stream()
                        .filter(one -> one.kind().robot())
                        .map(one -> one.kind().label() + "“" + one.name() + "”")
                        .toList(),
                feed.map(one -> Days.minute(one.madeAt())).orElse(""),
                feed.map(Feeds.Feed::readAt).map(Days::minute).orElse(""),
                address,
                complaint);
        return visit.page(actor, "notice/settings", Place.under("/account", "我的账号", "通知方式"), page);
    }
}
