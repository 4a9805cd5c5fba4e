package luoshi.app.web.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Days;
import luoshi.notice.Notices;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.sending.SendingState;
import luoshi.notice.sending.Sendings;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 通知: the inbox of one's units. */
@Controller
public class NoticePages {
    private static final int PAGE = 50;
    private static final Map<String, String> OPENS = Map.ofEntries(
            Map.entry("duty", "/duties/"),
            Map.entry("project", "/projects/"),
            Map.entry("commitment", "/commitments/"),
            Map.entry("unit", "/ledger?lead="),
            Map.entry("coordination", "/rhythm?coordination="),
            Map.entry("order", "/supervision/orders/"),
            Map.entry("bulletin", "/supervision/bulletins/"),
            Map.entry("charge", "/supervision/records?charge="),
            Map.entry("rhythm", "/rhythm?unit="),
            Map.entry("visit", "/visits/"),
            Map.entry("visit-leader", "/visits/leaders/"),
            Map.entry("case", "/cases/"));

    private final Notices notices;
    private final Units units;
    private final Sendings sendings;

    NoticePages(Notices notices, Units units, Sendings sendings) {
        this.sendings = sendings;
        this.notices = notices;
        this.units = units;
    }

    /**
     * A notice as a line.
     *
     * @param gone where else it went, and when
     */
    public record Line(
            String at, String unit, String title, String words, String href, boolean unread, List<String> gone) {}

    /** The inbox. */
    public record Inbox(List<Line> lines, long unread, long next) {}

    @GetMapping("/notices")
    ModelAndView inbox(Visit visit, @RequestParam(defaultValue = "0") long before) {
        return visit.as(actor -> {
            Map<Long, String> names = units.list(actor.regionId(), java.time.LocalDate.MAX).stream()
                    .collect(Collectors.toMap(unit -> unit.id(), unit -> unit.shortName()));
            List<Notices.Arrived> found = notices.inbox(actor.regionId(), actor.scope(), before, PAGE + 1);
            List<Notices.Arrived> shown = found.subList(0, Math.min(PAGE, found.size()));
            Map<Long, List<Sendings.Gone>> gone = sendings.gone(
                    actor.regionId(), shown.stream().map(Notices.Arrived::id).toList());
            Inbox page = new Inbox(
                    shown.stream()
                            .map(letter -> new Line(
                                    Days.minute(letter.arrivedAt()),
                                    names.getOrDefault(letter.unitId(), ""),
                                    letter.title(),
                                    letter.words(),
                                    OPENS.getOrDefault(letter.subjectKind(), "/") + letter.subjectId(),
                                    letter.readAt() == null,
                                    gone.getOrDefault(letter.id(), List.of()).stream()
                                            .map(NoticePages::told)
                                            .toList()))
                            .toList(),
                    notices.unread(actor.regionId(), actor.scope()),
                    found.size() > PAGE ? shown.getLast().id() : 0);
            return visit.page(actor, "notice/inbox", Place.top("/notices", "通知"), page);
        });
    }

    /** 邮件2人 已发出 08:00 */
    private static String told(Sendings.Gone gone) {
        ChannelKind kind = ChannelKind.valueOf(gone.kind());
        @Nullable Instant at = gone.at();
        return kind.label()
                + (kind.robot() ? " " : gone.people() + "人 ")
                + (gone.state() == SendingState.WAITING ? "待发" : gone.state().label())
                + (at == null ? "" : " " + Days.minute(at));
    }

    @PostMapping("/notices/read")
    ModelAndView read(Visit visit) {
        return visit.as(actor -> {
            notices.read(actor.regionId(), actor.scope(), 0, actor.accountId());
            return new ModelAndView("redirect:/notices");
        });
    }
}
