package luoshi.visit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.reading.table.Grid;

/** 包联表: the rows of a list under its headings. */
record PairingList(List<Row> rows) {
    private static final int HEADER_WITHIN = 10;

    /** 栏目, by the headings that such lists have. */
    enum Heading {
        KIND("类别 对象类别 类型"),
        NAME("名称 对象名称 包联对象 村社区企业名称"),
        PLACE("所在乡镇 乡镇 属地"),
        CONTACT("联系人 负责人"),
        LEADER("包联领导 包联县领导 县级领导"),
        LIAISON("联络单位 包联单位 责任单位 帮扶单位");

        private final String names;

        Heading(String names) {
            this.names = names;
        }

        static Optional<Heading> of(String cell) {
            String bare = cell.replaceAll("[（(].*?[)）]|\\s|　|、", "");
            return java.util.Arrays.stream(values())
                    .filter(heading -> List.of(heading.names.split(" ", -1)).contains(bare))
                    .findFirst();
        }
    }

    /** A row, by the number that it has in the file. */
    record Row(int number, Map<Heading, String> cells) {
        String of(Heading heading) {
            return cells.getOrDefault(heading, "").strip();
        }
    }

    /** The first grid with a row of headings that names kind and name. */
    static Optional<PairingList> of(List<Grid> grids) {
        for (Grid grid : grids) {
            for (int at = 0; at < Math.min(HEADER_WITHIN, grid.rows().size()); at++) {
                List<Optional<Heading>> columns =
                        grid.rows().get(at).cells().stream().map(Heading::of).toList();
                if (columns.contains(Optional.of(Heading.KIND)) && columns.contains(Optional.of(Heading.NAME))) {
                    return Optional.of(
                            of(columns, grid.rows().subList(at + 1, grid.rows().size())));
                }
            }
        }
        return Optional.empty();
    }

    private static PairingList of(List<Optional<Heading>> columns, List<Grid.Row> rows) {
        List<Row> read = new ArrayList<>();
        for (Grid.Row row : rows) {
            Map<Heading, String> cells = new EnumMap<>(Heading.class);
            for (int at = 0; at < columns.size(); at++) {
                String cell = row.at(at);
                columns.get(at).ifPresent(heading -> cells.putIfAbsent(heading, cell));
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                read.add(new Row(row.number(), cells));
            }
        }
        return new PairingList(read);
    }
}
