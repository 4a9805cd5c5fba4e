package luoshi.app.web.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.order.SubjectOrders;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.supervision.ClockWords;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;
import luoshi.supervision.DutyMove;
import luoshi.supervision.DutyState;
import luoshi.supervision.Grade;
import luoshi.supervision.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of a duty shows to a person. */
@Component
class DutyReader {
    private final Duties duties;
    private final Records records;
    private final DutyRows rows;
    private final DutyTimeline timeline;
    private final Calendars calendars;
    private final Posts posts;
    private final SubjectOrders orders;

    DutyReader(
            Duties duties,
            Records records,
            DutyRows rows,
            DutyTimeline timeline,
            Calendars calendars,
            Posts posts,
            SubjectOrders orders) {
        this.duties = duties;
        this.records = records;
        this.rows = rows;
        this.timeline = timeline;
        this.calendars = calendars;
        this.posts = posts;
        this.orders = orders;
    }

    DutyPage read(Actor actor, Duty duty, Instant now, String complaint) {
        long region = duty.regionId();
        LocalDate today = DutyRows.local(now).toLocalDate();
        Map<Long, String> units = rows.unitNames(region);
        WorkCalendar calendar = calendars.of(region);
        List<DutyClock> clocks = duties.clocks(region, List.of(duty.id())).getOrDefault(duty.id(), List.of());
        Records.@Nullable Extension asked = records.open(region, duty.id()).orElse(null);
        return new DutyPage(
                rows.rows(region, List.of(duty), now).getFirst(),
                duty.origin().source().label()
                        + (duty.origin().document().isEmpty()
                                ? ""
                                : "　" + duty.origin().document()),
                leader(region, duty),
                duty.supporting().stream()
                        .map(unit -> units.getOrDefault(unit, ""))
                        .collect(Collectors.joining("、")),
                clocks.stream().map(clock -> line(duty, clock, today, calendar)).toList(),
                records.holds(region, duty.id()).stream()
                        .map(hold -> held(hold, units, today))
                        .toList(),
                timeline.of(duty, units),
                moves(actor, duty),
                allowed(actor, duty, clocks, asked),
                asked,
                rows.present(region, today).stream()
                        .filter(unit -> unit.id() != duty.unitId())
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), null))
                        .toList(),
                Stream.of("批复文件", "合同", "验收报告", "支付凭证", "现场照片", "统计数据", "其他")
                        .map(kind -> Choice.of(kind, kind, "其他"))
                        .toList(),
                Arrays.stream(Grade.values())
                        .map(grade -> Choice.of(grade, grade.label(), null))
                        .toList(),
                orders.of(actor, duty, today),
                today,
                complaint);
    }

    private String leader(long region, Duty duty) {
        Long post = duty.origin().leaderPostId();
        return post == null ? "" : posts.find(region, post).map(Post::name).orElse("");
    }

    private static DutyPage.ClockLine line(Duty duty, DutyClock clock, LocalDate today, WorkCalendar calendar) {
        var assigned = duty.assignedAt();
        boolean late = clock.late(today, calendar);
        String unit = clock.counting() == luoshi.supervision.Counting.WORKING ? "个工作日" : "天";
        return new DutyPage.ClockLine(
                clock.stage().label(),
                assigned == null ? "" : ClockWords.of(clock, assigned, today, calendar),
                clock.dueOn(today, calendar).toString() + (clock.noon() ? " 12时" : ""),
                clock.budget() == 0 ? "当日" : clock.used(today, calendar) + "/" + clock.budget() + unit,
                clock.done() ? (late ? Light.LATE : Light.DONE) : late ? Light.LATE : Light.OK,
                clock.done()
                        ? clock.doneOn() + (late ? " 逾期完成" : " 按时完成")
                        : clock.running() ? (late ? "已逾期" : "计时中") : "已停");
    }

    private static DutyPage.HoldLine held(Records.Hold hold, Map<Long, String> units, LocalDate today) {
        LocalDate until = hold.until() == null ? today : hold.until();
        return new DutyPage.HoldLine(
                units.getOrDefault(hold.unitId(), ""),
                hold.from() + "至" + (hold.until() == null ? "今" : hold.until()),
                (int) ChronoUnit.DAYS.between(hold.from(), until),
                hold.why());
    }

    private static Set<DutyMove> moves(Actor actor, Duty duty) {
        Set<DutyMove> moves = EnumSet.noneOf(DutyMove.class);
        for (DutyMove move : DutyMove.from(duty.state())) {
            boolean own = actor.actsFor(duty.unitId());
            boolean closes = move == DutyMove.ACCEPT || move == DutyMove.CLOSE;
            if (actor.may(move.right()) && (!move.byUnit() || own) && !(closes && own)) {
                moves.add(move);
            }
        }
        return moves;
    }

    private static DutyPage.Allowed allowed(
            Actor actor, Duty duty, List<DutyClock> clocks, Records.@Nullable Extension asked) {
        boolean own = actor.may("duty.report") && actor.actsFor(duty.unitId());
        boolean office = actor.may("duty.assign");
        boolean running = clocks.stream().anyMatch(DutyClock::running);
        boolean paused = !running
                && DutyState.WITH_UNIT.contains(duty.state())
                && clocks.stream().anyMatch(clock -> !clock.done());
        boolean settling = clocks.stream()
                .anyMatch(clock -> clock.running() && clock.stage().settling());
        return new DutyPage.Allowed(
                own && (duty.state() == DutyState.HANDLING || duty.state() == DutyState.CONTINUING),
                office && running,
                office && paused,
                own && settling && asked == null,
                office && asked != null && !actor.actsFor(duty.unitId()));
    }
}
