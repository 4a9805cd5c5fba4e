package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.foundation.calendar.HolidayNotice;
import luoshi.foundation.calendar.HolidayYear;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.parameter.CloseDays;
import luoshi.parameter.LoadHolidayYear;
import luoshi.parameter.LoadedDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 日历: what is worked and what is not; a pasted notice is looked at, then loaded; the region's own closures. */
@Controller
public class CalendarPages {
    private static final String PAGE = "/system/calendar";

    private final Calendars calendars;
    private final LoadedDays days;
    private final LoadHolidayYear load;
    private final CloseDays close;
    private final CalendarChange change;

    CalendarPages(Calendars calendars, LoadedDays days, LoadHolidayYear load, CloseDays close, CalendarChange change) {
        this.calendars = calendars;
        this.days = days;
        this.load = load;
        this.close = close;
        this.change = change;
    }

    /**
     * The calendar of one year.
     *
     * @param sources where the year comes from; empty where its notice is not loaded
     * @param nextMissing the next year where it is to be loaded soon, else 0
     */
    public record Shown(
            YearSheet sheet,
            List<Choice> years,
            List<YearSheet.Festival> festivals,
            List<Source> sources,
            int nextMissing,
            List<LoadedDays.Declared> closures,
            String complaint) {
        public boolean provisional() {
            return sources.isEmpty();
        }
    }

    /** A notice with its address, where one is known. */
    public record Source(String title, String href) {
        static Source of(String line) {
            int address = line.indexOf(" http");
            return address < 0
                    ? new Source(line, "")
                    : new Source(line.substring(0, address), line.substring(address + 1));
        }
    }

    /** What was read from a pasted notice. */
    public record Looked(
            HolidayYear year,
            List<YearSheet.Festival> festivals,
            List<String> doubts,
            String notice,
            int workdays,
            boolean again,
            String complaint) {}

    @GetMapping(PAGE)
    ModelAndView show(Visit visit, @RequestParam(required = false) @Nullable Integer year) {
        return visit.as(actor -> show(visit, actor, year == null ? visit.today().getYear() : year, ""));
    }

    @PostMapping(PAGE + "/look")
    ModelAndView look(Visit visit, @RequestParam String notice) {
        return visit.as(actor -> {
            Denied.unless(actor, "parameter.manage");
            return switch (HolidayNotice.read(notice)) {
                case HolidayNotice.Reading.Unreadable no ->
                    show(visit, actor, visit.today().getYear(), no.reason());
                case HolidayNotice.Reading.Read read -> looked(visit, actor, read, notice, "");
            };
        });
    }

    @PostMapping(PAGE)
    ModelAndView load(
            Visit visit,
            HttpServletResponse response,
            @RequestParam String notice,
            @RequestParam(defaultValue = "false") boolean looked) {
        return changed(visit, response, (actor, before) -> switch (load.load(actor.regionId(), notice, looked)) {
            case LoadHolidayYear.Answer.Refused refused ->
                new Shows(
                        HolidayNotice.read(notice) instanceof HolidayNotice.Reading.Read read
                                ? looked(visit, actor, read, notice, refused.reason())
                                : show(visit, actor, visit.today().getYear(), refused.reason()));
            case LoadHolidayYear.Answer.Done done ->
                new Changed(
                        actor.regionId(),
                        before,
                        "载入" + done.year().year() + "年放假安排",
                        "已载入" + done.year().year() + "年放假安排",
                        done.year().year());
        });
    }

    @PostMapping(PAGE + "/closures")
    ModelAndView close(
            Visit visit,
            HttpServletResponse response,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam String reason,
            @RequestParam String document) {
        return changed(visit, response, (actor, before) -> switch (close.close(
                actor.regionId(), from, to, reason, document)) {
            case CloseDays.Answer.Refused refused -> new Shows(show(visit, actor, from.getYear(), refused.reason()));
            case CloseDays.Answer.Done ignored ->
                new Changed(actor.regionId(), before, "本地停班：" + reason.strip(), "停班已登记", from.getYear());
        });
    }

    @PostMapping(PAGE + "/closures/{id}/withdraw")
    ModelAndView withdraw(Visit visit, HttpServletResponse response, @PathVariable long id) {
        int year = visit.today().getYear();
        return changed(visit, response, (actor, before) -> switch (close.withdraw(actor.regionId(), id)) {
            case CloseDays.Answer.Refused refused -> new Shows(show(visit, actor, year, refused.reason()));
            case CloseDays.Answer.Done ignored -> new Changed(actor.regionId(), before, "撤回本地停班", "停班登记已撤回", year);
        });
    }

    /** What came of a form: a page that tells why not, or a calendar that is another one now. */
    private sealed interface Came {}

    private record Shows(ModelAndView page) implements Came {}

    private record Changed(long region, WorkCalendar before, String reason, String words, int year) implements Came {}

    private ModelAndView changed(
            Visit visit, HttpServletResponse response, BiFunction<Actor, WorkCalendar, Came> form) {
        Came came = visit.as(actor -> {
            Denied.unless(actor, "parameter.manage");
            return form.apply(actor, calendars.of(actor.regionId()));
        });
        return switch (came) {
            case Shows shows -> shows.page();
            case Changed now -> {
                int clocks = change.happened(now.region(), now.before(), now.reason(), visit.today());
                String more = clocks == 0 ? "" : "，" + clocks + "个在办时限随之重算";
                yield Places.done(response, now.words() + more, PAGE + "?year=" + now.year());
            }
        };
    }

    private ModelAndView looked(
            Visit visit, Actor actor, HolidayNotice.Reading.Read read, String notice, String complaint) {
        WorkCalendar alone = new WorkCalendar(List.of(read.year()), List.of());
        int year = read.year().year();
        Looked page = new Looked(
                read.year(),
                YearSheet.festivals(read.year().days()),
                read.doubts(),
                notice,
                YearSheet.of(year, alone).workdays(),
                !calendars.of(actor.regionId()).isProvisional(year),
                complaint);
        return visit.page(actor, "system/notice", Places.below("日历", PAGE, "核对" + year + "年放假安排"), page);
    }

    private ModelAndView show(Visit visit, Actor actor, int wanted, String complaint) {
        Denied.unless(actor, "parameter.manage");
        WorkCalendar calendar = calendars.of(actor.regionId());
        List<HolidayYear> known = calendars.years(actor.regionId());
        int next = visit.today().getYear() + 1;
        int first = known.getFirst().year();
        int year = Math.clamp(wanted, first, Math.max(next, known.getLast().year()));
        List<HolidayYear> one =
                known.stream().filter(loaded -> loaded.year() == year).toList();
        Shown page = new Shown(
                YearSheet.of(year, calendar),
                java.util.stream.IntStream.rangeClosed(
                                first, Math.max(next, known.getLast().year()))
                        .mapToObj(each -> Choice.of(each, each + "年", year))
                        .collect(Collectors.toList())
                        .reversed(),
                one.stream()
                        .flatMap(loaded -> YearSheet.festivals(loaded.days()).stream())
                        .toList(),
                one.stream()
                        .flatMap(loaded -> loaded.sources().stream())
                        .map(Source::of)
                        .toList(),
                calendar.isProvisional(next) ? next : 0,
                days.closures(actor.regionId()),
                complaint);
        return visit.page(actor, "system/calendar", Places.tab("日历"), page);
    }
}
