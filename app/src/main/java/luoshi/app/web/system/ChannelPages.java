package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.channel.Channels;
import luoshi.notice.channel.Receipt;
import luoshi.notice.channel.Security;
import luoshi.notice.channel.SetChannel;
import luoshi.notice.channel.TryChannel;
import luoshi.parameter.Parameters;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 渠道: the mail server and the robots by which letters leave the program. A secret is typed in and never shown again. */
@Controller
public class ChannelPages {
    private static final String LIST = "/system/channels";
    private static final String RIGHT = "notice.manage";

    private final Channels channels;
    private final SetChannel set;
    private final TryChannel attempt;
    private final Units units;
    private final Parameters parameters;

    ChannelPages(Channels channels, SetChannel set, TryChannel attempt, Units units, Parameters parameters) {
        this.channels = channels;
        this.set = set;
        this.attempt = attempt;
        this.units = units;
        this.parameters = parameters;
    }

    /** A channel as a line. */
    public record Line(Channel channel, String where, String unit, String state) {}

    /** The list. */
    public record Listed(List<Line> lines, List<Choice> kinds) {}

    /**
     * The form of one channel.
     *
     * @param id 0 for a new one
     * @param secret whether one is stored
     * @param hosts where robots may be called
     * @param tried what the last test answered; empty where there was none
     * @param taken whether it was taken
     */
    public record One(
            long id,
            ChannelKind kind,
            Filled filled,
            List<Choice> securities,
            List<Choice> units,
            boolean secret,
            String hosts,
            String tried,
            boolean taken,
            String complaint) {}

    /** What the form holds, without secrets. */
    public record Filled(String name, String host, String port, String login, String sender, boolean open) {}

    @GetMapping(LIST)
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, RIGHT);
            Map<Long, String> names = names(visit, actor);
            List<Line> lines = channels.list(actor.regionId()).stream()
                    .map(channel -> line(channel, names))
                    .toList();
            List<Choice> kinds = Arrays.stream(ChannelKind.values())
                    .map(kind -> Choice.of(kind.name(), kind.label(), null))
                    .toList();
            return visit.page(actor, "system/channels", Places.tab("渠道"), new Listed(lines, kinds));
        });
    }

    @GetMapping(LIST + "/new")
    ModelAndView fresh(Visit visit, @RequestParam(defaultValue = "EMAIL") ChannelKind kind) {
        return visit.as(actor -> show(visit, actor, blank(kind), null, ""));
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView one(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, found(actor, id), null, ""));
    }

    @PostMapping(LIST)
    ModelAndView set(
            Visit visit,
            HttpServletResponse response,
            @RequestParam ChannelKind kind,
            @RequestParam(defaultValue = "0") long id,
            @RequestParam(defaultValue = "0") long unit) {
        return visit.as(actor -> {
            Denied.unless(actor, RIGHT);
            SetChannel.Draft draft = new SetChannel.Draft(
                    id,
                    kind,
                    visit.typed("name"),
                    unit,
                    new Channel.Server(
                            visit.typed("host").strip(),
                            port(visit.typed("port")),
                            visit.typed("security").isEmpty()
                                    ? Security.TLS
                                    : Security.valueOf(visit.typed("security")),
                            visit.typed("login").strip()),
                    visit.typed("sender").strip(),
                    visit.typed("address").strip(),
                    visit.typed("secret_password"),
                    !visit.typed("open").isEmpty());
            return switch (set.set(actor, draft, visit.now())) {
                case SetChannel.Answer.Refused refused ->
                    show(visit, actor, typed(visit, actor, draft), null, refused.reason());
                case SetChannel.Answer.Done done -> Places.done(response, "已保存，请发一条测试", LIST + "/" + done.id());
            };
        });
    }

    /** The message is carried while no transaction is open. */
    @PostMapping(LIST + "/{id}/test")
    ModelAndView test(Visit visit, @PathVariable long id) {
        String to = visit.typed("to").strip();
        TryChannel.Ready ready = visit.as(actor -> {
            Denied.unless(actor, RIGHT);
            return attempt.ready(actor, id, to, visit.today()).orElseThrow(Missing::new);
        });
        Receipt receipt = attempt.carry(ready, to, "<test." + UUID.randomUUID() + "@luoshi>");
        return visit.as(actor -> {
            attempt.note(actor, id, receipt);
            return show(visit, actor, found(actor, id), receipt, "");
        });
    }

    private static Line line(Channel channel, Map<Long, String> names) {
        @Nullable Long unit = channel.unitId();
        return new Line(
                channel,
                channel.server().host() + ":" + channel.server().port(),
                unit == null ? "" : names.getOrDefault(unit, ""),
                channel.since() == null ? "停用" : "启用于" + Days.minute(channel.since()));
    }

    private Channel found(Actor actor, long id) {
        Denied.unless(actor, RIGHT);
        return channels.find(actor.regionId(), id).orElseThrow(Missing::new);
    }

    private static Channel blank(ChannelKind kind) {
        Channel.Server server = new Channel.Server("", 465, Security.TLS, "");
        return new Channel(0, 0, kind, "", null, server, "", false, java.time.Instant.EPOCH);
    }

    private Channel typed(Visit visit, Actor actor, SetChannel.Draft draft) {
        boolean signs =
                channels.find(actor.regionId(), draft.id()).map(Channel::signs).orElse(false);
        return new Channel(
                actor.regionId(),
                draft.id(),
                draft.kind(),
                draft.name(),
                draft.unitId() == 0 ? null : Long.valueOf(draft.unitId()),
                draft.server(),
                draft.sender(),
                signs,
                draft.open() ? visit.now() : null);
    }

    private ModelAndView show(Visit visit, Actor actor, Channel channel, @Nullable Receipt tried, String complaint) {
        Denied.unless(actor, RIGHT);
        One page = new One(
                channel.id(),
                channel.kind(),
                new Filled(
                        channel.name(),
                        channel.server().host(),
                        channel.server().port() == 0
                                ? ""
                                : String.valueOf(channel.server().port()),
                        channel.server().login(),
                        channel.sender(),
                        channel.open()),
                Arrays.stream(Security.values())
                        .map(one -> Choice.of(
                                one.name(),
                                one.label(),
                                channel.server().security().name()))
                        .toList(),
                units.list(actor.regionId(), visit.today()).stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), channel.unitId()))
                        .toList(),
                channel.signs(),
                parameters
                        .on(actor.regionId(), "notice.webhook-hosts", visit.today())
                        .value(),
                tried == null ? "" : told(tried),
                tried instanceof Receipt.Taken,
                complaint);
        String title = channel.id() == 0 ? "新增" + channel.kind().label() : channel.name();
        return visit.page(actor, "system/channel", Places.below("渠道", LIST, title), page);
    }

    private static String told(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Taken taken -> "对方收下了：" + taken.answer();
            case Receipt.Later later -> "没有发成，可以再试：" + later.answer();
            case Receipt.Never never -> "没有发成：" + never.answer();
            case Receipt.Unsure unsure -> "不知发成没有：" + unsure.answer();
        };
    }

    private Map<Long, String> names(Visit visit, Actor actor) {
        return units.list(actor.regionId(), visit.today()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::shortName));
    }

    private static int port(String typed) {
        return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    }
}
