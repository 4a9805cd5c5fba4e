package luoshi.app.web.rhythm;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.access.Contacts;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Days;
import luoshi.app.web.page.Light;
import luoshi.rhythm.Calls;
import luoshi.rhythm.NoteCall;
import luoshi.rhythm.ReportRhythms;
import luoshi.rhythm.Standing;
import luoshi.supervision.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 电话催报: who has not reported, whom to call there, and who was called already. */
@Controller
public class CallPages {
    private static final String RIGHT = "duty.assign";

    private final ReportRhythms rhythms;
    private final Contacts contacts;
    private final Calls calls;
    private final NoteCall note;
    private final RowReader names;

    CallPages(ReportRhythms rhythms, Contacts contacts, Calls calls, NoteCall note, RowReader names) {
        this.rhythms = rhythms;
        this.contacts = contacts;
        this.calls = calls;
        this.note = note;
        this.names = names;
    }

    /**
     * A unit that has not reported.
     *
     * @param called 2026-06-18 09:30 督查室主任：下午报; the latest first
     */
    public record Line(
            long unitId,
            String name,
            Standing standing,
            Light light,
            List<Contacts.Contact> people,
            List<String> called,
            String typed) {}

    /** The list. */
    public record Shown(String rhythm, String key, String due, List<Line> lines, String complaint) {
        public long uncalled() {
            return lines.stream().filter(line -> line.called().isEmpty()).count();
        }
    }

    @GetMapping("/rhythm/calls")
    ModelAndView list(Visit visit, @RequestParam(defaultValue = "MONTHLY") String of) {
        return visit.as(actor -> show(visit, actor, of, ""));
    }

    @PostMapping("/rhythm/calls")
    ModelAndView note(Visit visit, HttpServletResponse response, @RequestParam String of, @RequestParam long unit) {
        return visit.as(actor -> {
            Denied.unless(actor, RIGHT);
            return switch (note.note(actor, of, unit, visit.typed("words"), visit.today())) {
                case Answer.Refused refused -> show(visit, actor, of, refused.reason());
                case Answer.Done ignored -> {
                    Toast.leave(response, "已登记电话催报");
                    yield new ModelAndView("redirect:/rhythm/calls?of=" + of);
                }
            };
        });
    }

    private ModelAndView show(Visit visit, Actor actor, String of, String complaint) {
        Denied.unless(actor, RIGHT);
        long region = actor.regionId();
        List<ReportRhythms.Running> running = rhythms.running(region, visit.today());
        ReportRhythms.Running one = running.stream()
                .filter(each -> each.key().equals(of))
                .findFirst()
                .orElse(running.getFirst());
        List<Standing> silent = rhythms.standing(region, one).stream()
                .filter(standing -> standing.owed() > 0)
                .sorted(Comparator.comparingLong(Standing::missedTwice)
                        .thenComparingLong(Standing::owed)
                        .reversed())
                .toList();
        Map<Long, String> units = names.unitNames(region);
        Map<Long, List<Contacts.Contact>> people =
                contacts.of(actor, silent.stream().map(Standing::unitId).toList()).stream()
                        .collect(Collectors.groupingBy(Contacts.Contact::unitId));
        Map<Long, List<Calls.Call>> called = calls
                .of(region, one.key(), one.now().due())
                .stream()
                .collect(Collectors.groupingBy(Calls.Call::unitId));
        Shown page = new Shown(
                one.name(),
                one.key(),
                Days.withWeekday(one.now().due()) + " " + one.now().cutoff(),
                silent.stream()
                        .map(standing -> new Line(
                                standing.unitId(),
                                units.getOrDefault(standing.unitId(), ""),
                                standing,
                                CampaignReader.light(standing.light()),
                                people.getOrDefault(standing.unitId(), List.of()),
                                called.getOrDefault(standing.unitId(), List.of()).stream()
                                        .map(CallPages::told)
                                        .toList(),
                                visit.typed("unit").equals(String.valueOf(standing.unitId()))
                                        ? visit.typed("words")
                                        : ""))
                        .toList(),
                complaint);
        return visit.page(
                actor,
                "rhythm/calls",
                Place.under("/duties", "督办", "报送").then("电话催报", "/rhythm").headed("电话催报：" + one.name()),
                page);
    }

    private static String told(Calls.Call call) {
        return "已电话催报 " + Days.minute(call.at()) + " " + call.caller()
                + (call.words().isEmpty() ? "" : "：" + call.words());
    }
}
