package luoshi.project.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.reading.table.Grid;

/**
 * 项目清单: the rows of a list under its headings; rows that only divide or add up are left out.
 *
 * @param headings what the list tells at all
 * @param yi whether its amounts are in 亿元
 */
record ProjectList(Set<Heading> headings, boolean yi, List<Row> rows) {
    private static final int HEADER_WITHIN = 15;

    /** A row, by the number that it has in the file. */
    record Row(int number, Map<Heading, String> cells) {
        String of(Heading heading) {
            return cells.getOrDefault(heading, "").strip();
        }
    }

    /** The first grid with a row of headings that names projects and their total. */
    static Optional<ProjectList> of(List<Grid> grids) {
        for (Grid grid : grids) {
            List<Grid.Row> rows = grid.rows();
            for (int at = 0; at < Math.min(HEADER_WITHIN, rows.size()); at++) {
                List<Optional<Heading>> columns =
                        rows.get(at).cells().stream().map(Heading::of).toList();
                if (columns.contains(Optional.of(Heading.NAME)) && columns.contains(Optional.of(Heading.TOTAL))) {
                    return Optional.of(of(columns, rows.get(at).cells(), rows.subList(at + 1, rows.size())));
                }
            }
        }
        return Optional.empty();
    }

    private static ProjectList of(List<Optional<Heading>> columns, List<String> header, List<Grid.Row> rows) {
        boolean yi = header.stream()
                .anyMatch(cell -> cell.contains("亿元") && Heading.of(cell).equals(Optional.of(Heading.TOTAL)));
        List<Row> read = new ArrayList<>();
        for (Grid.Row row : rows) {
            Map<Heading, String> cells = new EnumMap<>(Heading.class);
            for (int at = 0; at < columns.size(); at++) {
                String cell = row.at(at);
                columns.get(at).ifPresent(heading -> cells.putIfAbsent(heading, cell));
            }
            if (isProject(row, cells)) {
                read.add(new Row(row.number(), cells));
            }
        }
        return new ProjectList(columns.stream().flatMap(Optional::stream).collect(Collectors.toSet()), yi, read);
    }

    private static boolean isProject(Grid.Row row, Map<Heading, String> cells) {
        String name = cells.getOrDefault(Heading.NAME, "").strip();
        long different =
                row.cells().stream().filter(cell -> !cell.isBlank()).distinct().count();
        return different > 1
                && !name.isEmpty()
                && !name.matches("(合计|小计|总计|共计).*|[一二三四五六七八九十]+、.*[（(]?共?\\d+个.*|（[一二三四五六七八九十]+）.*\\d+个.*");
    }
}
