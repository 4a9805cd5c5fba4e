package luoshi.app.web.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.page.Days;
import luoshi.app.web.supervision.DutyRow;
import luoshi.app.web.supervision.DutyRows;
import luoshi.supervision.Duties;
import luoshi.visit.ProblemState;
import luoshi.visit.VisitProblem;
import org.springframework.stereotype.Component;

/** Problems become rows, with their duties where the person sees them. A fixed number of queries, however many rows. */
@Component
class ProblemReader {
    private final Duties duties;
    private final DutyRows rows;
    private final LeaderReader leaders;

    ProblemReader(Duties duties, DutyRows rows, LeaderReader leaders) {
        this.duties = duties;
        this.rows = rows;
        this.leaders = leaders;
    }

    List<ProblemLine> lines(Actor actor, List<VisitProblem> problems, Instant now) {
        long region = actor.regionId();
        LocalDate today = Days.of(now);
        List<Long> ids = problems.stream()
                .map(problem -> problem.care().dutyId())
                .filter(Objects::nonNull)
                .toList();
        Map<Long, DutyRow> byId = !actor.may("duty.read")
                ? Map.of()
                : rows.rows(region, duties.all(region, ids), now).stream()
                        .collect(Collectors.toMap(row -> row.duty().id(), Function.identity()));
        return problems.stream()
                .map(problem -> {
                    boolean open = problem.state() == ProblemState.OPEN;
                    boolean own = actor.post().isPresent() && actor.post().getAsLong() == problem.postId();
                    Long unit = problem.care().unitId();
                    Long duty = problem.care().dutyId();
                    return new ProblemLine(
                            problem,
                            leaders.post(region, problem.postId()),
                            unit == null ? "" : leaders.unit(region, unit),
                            duty == null ? null : byId.get(duty),
                            problem.late(today),
                            open && actor.may("duty.assign"),
                            open && (actor.may("visit.keep") || (own && actor.may("visit.note"))));
                })
                .toList();
    }
}
