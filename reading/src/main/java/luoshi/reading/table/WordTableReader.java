package luoshi.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.reading.document.packed.Markup;

/** docx: the tables of a Word or WPS document, each a grid named by the paragraph before it. A table inside a cell is words of that cell. */
final class WordTableReader {
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "sectPr", "pict", "object");

    private final List<Grid> grids = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private GridWriter grid = new GridWriter();
    private String name = "";
    private int depth;
    private int row;
    private int column;
    private int span;
    private boolean goesOn;

    private WordTableReader() {}

    static List<Grid> read(byte[] document) {
        WordTableReader reader = new WordTableReader();
        Markup markup = Markup.of(document);
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.OPEN) {
                reader.open(markup);
            } else if (step == Markup.Step.CLOSE) {
                reader.close(markup.name());
            }
        }
        return reader.grids;
    }

    private void open(Markup markup) {
        String element = markup.name();
        if (SKIPPED.contains(element)) {
            markup.skip();
            return;
        }
        switch (element) {
            case "tbl" -> {
                if (depth++ == 0) {
                    grid = new GridWriter();
                    row = -1;
                    words.setLength(0);
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    row++;
                    column = 0;
                }
            }
            case "gridBefore" -> {
                if (depth == 1) {
                    column += number(markup);
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    words.setLength(0);
                    span = 1;
                    goesOn = false;
                }
            }
            case "gridSpan" -> {
                if (depth == 1) {
                    span = Math.max(1, number(markup));
                }
            }
            case "vMerge" -> {
                if (depth == 1) {
                    goesOn = markup.attribute("val").filter("restart"::equals).isEmpty();
                }
            }
            case "t" -> words.append(markup.content());
            case "tab" -> words.append(' ');
            case "br", "cr" -> words.append('\n');
            default -> {}
        }
    }

    private static int number(Markup markup) {
        return markup.attribute("val")
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private void close(String element) {
        switch (element) {
            case "p" -> {
                if (depth > 0) {
                    words.append('\n');
                } else if (!words.toString().isBlank()) {
                    name = words.toString().strip();
                    words.setLength(0);
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    String text = goesOn && row > 0 ? grid.at(row - 1, column) : words.toString();
                    for (int i = 0; i < span; i++) {
                        grid.put(row, column++, text);
                    }
                }
            }
            case "tbl" -> {
                if (--depth == 0 && !grid.isEmpty()) {
                    grids.add(grid.grid(name));
                    words.setLength(0);
                }
            }
            default -> {}
        }
    }
}
