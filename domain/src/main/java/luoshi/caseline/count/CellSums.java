package luoshi.caseline.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import luoshi.caseline.Cells.CellSum;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;
import org.jspecify.annotations.Nullable;

/** 点位: cells of a matrix as they are counted. */
record CellSums(@Nullable Matrix matrix, List<CellSum> sums) {
    static final CellSums NONE = new CellSums(null, List.of());

    Reached all() {
        return reached(sum -> true);
    }

    /** As they stood at the end of a month. */
    Reached until(LocalDate month) {
        return reached(sum -> !sum.month().isAfter(month));
    }

    private Reached reached(Predicate<CellSum> then) {
        long cells = sums.stream().mapToLong(CellSum::cells).sum();
        long reached = sums.stream()
                .filter(sum -> matrix != null && matrix.counts(sum.state()) && then.test(sum))
                .mapToLong(CellSum::cells)
                .sum();
        return new Reached(reached, cells);
    }

    /** By the unit that leads the item, by the item, or by the township; else not divided at all. */
    Map<String, CellSums> by(String by, Line line) {
        Map<String, List<CellSum>> groups = new HashMap<>();
        boolean place =
                line.field(by).filter(field -> field.type() == FieldType.REGION).isPresent();
        for (CellSum sum : sums) {
            Long unit = sum.unitId();
            String key = by.equals(CountCases.UNIT)
                    ? String.valueOf(unit == null ? 0 : unit)
                    : matrix != null && by.equals(matrix.item())
                            ? sum.item()
                            : place ? String.valueOf(sum.placeId()) : "";
            groups.computeIfAbsent(key, any -> new java.util.ArrayList<>()).add(sum);
        }
        groups.remove("");
        return groups.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> new CellSums(matrix, group.getValue())));
    }
}
