package luoshi.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.reading.table.Grid;

/**
 * 带表头的表: the header found, and the rows that hold tasks. Rows that only carry a heading become a column of their own, 小标题; repeated headers and notes
 * below the table are left out.
 *
 * @param fields what each column most likely is
 */
public record HeadedTable(List<String> header, List<Field> fields, List<Grid.Row> rows) {
    static final String HEADINGS = "小标题";

    private static final int HEADER_WITHIN = 15;
    private static final int SHORT = 40;
    private static final Pattern NOTE = Pattern.compile("^(注|备注|说明|填表|填报|审核|合计|制表)[：: 人单位]*.*");

    private static final Pattern MARKED = Pattern.compile("[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|第.{1,3}[章部节]");

    /** The table with the most telling header; further grids with the same header go on with it. */
    static Optional<HeadedTable> of(List<Grid> grids) {
        Found best = new Found(0, -1, -1);
        for (int grid = 0; grid < grids.size(); grid++) {
            List<Grid.Row> rows = grids.get(grid).rows();
            for (int row = 0; row < Math.min(HEADER_WITHIN, rows.size()); row++) {
                int told = told(rows.get(row).cells());
                boolean lowerOfTwo = best.grid == grid && best.row == row - 1 && told == best.told;
                if (told > best.told || (told > 0 && lowerOfTwo)) {
                    best = new Found(told, grid, row);
                }
            }
        }
        return best.told < 2 ? Optional.empty() : Optional.of(whole(grids, best));
    }

    private record Found(int told, int grid, int row) {}

    /** How many fields the headings tell; none where nothing says what is to be done. */
    private static int told(List<String> cells) {
        Set<Field> fields = Set.copyOf(Field.ofAll(cells));
        boolean tells = fields.contains(Field.TASK) || fields.contains(Field.QUOTE);
        return tells
                ? (int) fields.stream().filter(field -> field != Field.NONE).count()
                : 0;
    }

    private static HeadedTable whole(List<Grid> grids, Found found) {
        List<String> header =
                new ArrayList<>(grids.get(found.grid).rows().get(found.row).cells());
        List<Field> fields = Field.ofAll(header);
        List<Grid.Row> rows = new ArrayList<>();
        boolean headings = false;
        for (int i = found.grid; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            int first = i == found.grid ? found.row + 1 : headerOf(grid, header) + 1;
            if (first == 0 && i != found.grid) {
                continue;
            }
            String heading = i == found.grid && grids.size() == 1 ? "" : headingOf(grid);
            for (Grid.Row row : grid.rows().subList(first, grid.rows().size())) {
                Optional<String> says = heading(row, fields);
                heading = says.orElse(heading);
                if (says.isEmpty() && !row.cells().equals(header) && !isNote(row)) {
                    headings |= !heading.isEmpty();
                    rows.add(new Grid.Row(
                            row.number(),
                            Stream.concat(padded(row, header.size()), Stream.of(heading))
                                    .toList()));
                }
            }
        }
        if (!headings) {
            List<Grid.Row> bare = rows.stream()
                    .map(row -> new Grid.Row(row.number(), row.cells().subList(0, header.size())))
                    .toList();
            return new HeadedTable(List.copyOf(header), fields, bare);
        }
        header.add(HEADINGS);
        return new HeadedTable(List.copyOf(header), Field.ofAll(header), rows);
    }

    private static Stream<String> padded(Grid.Row row, int width) {
        return java.util.stream.IntStream.range(0, width).mapToObj(row::at);
    }

    private static int headerOf(Grid grid, List<String> header) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, grid.rows().size()); i++) {
            if (grid.rows().get(i).cells().equals(header)) {
                return i;
            }
        }
        return -1;
    }

    private static String headingOf(Grid grid) {
        return grid.name().matches("(?i)(sheet|工作表|表)\\s*\\d*") || grid.name().length() > SHORT ? "" : grid.name();
    }

    /** A row that says only one thing: over all columns, in no column of tasks, or with a mark as headings have. */
    private static Optional<String> heading(Grid.Row row, List<Field> fields) {
        List<String> said =
                row.cells().stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        if (said.size() != 1 || said.getFirst().length() > SHORT || isNote(row)) {
            return Optional.empty();
        }
        boolean everywhere = fields.size() > 1 && row.cells().stream().noneMatch(String::isEmpty);
        int column = row.cells().indexOf(said.getFirst());
        boolean noTask =
                column < fields.size() && fields.get(column) != Field.TASK && fields.get(column) != Field.QUOTE;
        return everywhere || noTask || MARKED.matcher(said.getFirst()).lookingAt()
                ? Optional.of(said.getFirst())
                : Optional.empty();
    }

    private static boolean isNote(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> NOTE.matcher(cell).matches())
                .isPresent();
    }
}
