package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import luoshi.app.web.ledger.RowReader;
import luoshi.parameter.Parameters;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Progress;
import luoshi.supervision.pace.Bounds;
import org.springframework.stereotype.Component;

/** How projects stand becomes the rows of the dispatch sheet. */
@Component
class DispatchReader {
    private final Investments investments;
    private final Parameters parameters;
    private final RowReader names;

    DispatchReader(Investments investments, Parameters parameters, RowReader names) {
        this.investments = investments;
        this.parameters = parameters;
        this.names = names;
    }

    /** All of them: a missed start weighs as much as being far behind, and of the same light the farthest behind is first. */
    List<DispatchRow> rows(long region, LocalDate day) {
        Bounds bounds = Progress.bounds(parameters, region, day);
        Map<Long, String> units = names.directory(region).unitNames();
        List<Progress> progress = investments.progress(region, day);
        Map<Long, List<BigDecimal>> completed = investments.completed(
                region, progress.stream().map(Progress::projectId).toList(), day.getYear());
        return progress.stream()
                .map(one -> DispatchRow.of(
                        one,
                        units.getOrDefault(one.unitId(), ""),
                        completed.getOrDefault(one.projectId(), List.of()),
                        day,
                        bounds))
                .sorted(Comparator.comparing(DispatchRow::light, Comparator.reverseOrder())
                        .thenComparing(DispatchRow::gap)
                        .thenComparing(DispatchRow::name))
                .toList();
    }
}
