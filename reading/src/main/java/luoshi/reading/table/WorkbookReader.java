package luoshi.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.reading.document.packed.Markup;
import luoshi.reading.document.packed.PackedParts;

/** xlsx: the visible sheets of a workbook, each in one pass. Cells that a formula computes hold what was last computed. */
final class WorkbookReader {
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final PackedParts parts;
    private final List<String> shared;
    private final List<String> formats;
    private boolean from1904;

    private WorkbookReader(PackedParts parts) {
        this.parts = parts;
        this.shared =
                parts.part("xl/sharedStrings.xml").map(WorkbookReader::strings).orElse(List.of());
        this.formats = parts.part("xl/styles.xml").map(WorkbookReader::formats).orElse(List.of());
    }

    static boolean wants(String name) {
        return name.equals("xl/workbook.xml")
                || name.equals("xl/_rels/workbook.xml.rels")
                || name.equals("xl/sharedStrings.xml")
                || name.equals("xl/styles.xml")
                || name.startsWith("xl/worksheets/");
    }

    static List<Grid> read(PackedParts parts) {
        WorkbookReader reader = new WorkbookReader(parts);
        List<Grid> grids = new ArrayList<>();
        reader.sheets()
                .forEach((name, part) -> parts.part(part).ifPresent(bytes -> {
                    Grid grid = reader.grid(name, Markup.of(bytes));
                    if (!grid.rows().isEmpty()) {
                        grids.add(grid);
                    }
                }));
        return grids;
    }

    /** The parts of the visible sheets by their names, in order. */
    private Map<String, String> sheets() {
        Map<String, String> targets = new HashMap<>();
        parts.part("xl/_rels/workbook.xml.rels")
                .ifPresent(bytes -> each(Markup.of(bytes), markup -> {
                    if (markup.name().equals("Relationship")) {
                        String target = markup.attribute("Target").orElse("");
                        targets.put(
                                markup.attribute("Id").orElse(""),
                                target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                }));
        Map<String, String> sheets = new LinkedHashMap<>();
        each(Markup.of(parts.needed("xl/workbook.xml")), markup -> {
            if (markup.name().equals("workbookPr")) {
                from1904 = markup.attribute("date1904")
                        .filter(value -> !value.equals("0") && !value.equals("false"))
                        .isPresent();
            }
            if (markup.name().equals("sheet")
                    && markup.attribute("state")
                            .filter(state -> !state.equals("visible"))
                            .isEmpty()) {
                sheets.put(
                        markup.attribute("name").orElse(""),
                        targets.getOrDefault(markup.attribute("id").orElse(""), ""));
            }
        });
        return sheets;
    }

    private Grid grid(String name, Markup markup) {
        GridWriter grid = new GridWriter();
        List<int[]> merged = new ArrayList<>();
        int row = -1;
        int column = -1;
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step != Markup.Step.OPEN) {
                continue;
            }
            switch (markup.name()) {
                case "row" -> {
                    row = markup.attribute("r")
                            .map(number -> Place.number(number) - 1)
                            .orElse(row + 1);
                    column = -1;
                }
                case "c" -> {
                    column = markup.attribute("r").map(Place::column).orElse(column + 1);
                    grid.put(row, column, cell(markup));
                }
                case "mergeCell" -> markup.attribute("ref").ifPresent(area -> merged.add(Place.area(area)));
                default -> {}
            }
        }
        merged.forEach(area -> grid.merge(area[0], area[1], area[2], area[3]));
        return grid.grid(name);
    }

    /** The text of the cell just opened, to its end. */
    private String cell(Markup markup) {
        String type = markup.attribute("t").orElse("n");
        int style = Place.number(markup.attribute("s").orElse("0"));
        StringBuilder value = new StringBuilder();
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.CLOSE && markup.name().equals("c")) {
                break;
            }
            if (step == Markup.Step.OPEN
                    && (markup.name().equals("rPh") || markup.name().equals("f"))) {
                markup.skip();
            } else if (step == Markup.Step.OPEN
                    && (markup.name().equals("v") || markup.name().equals("t"))) {
                value.append(markup.content());
            }
        }
        return switch (type) {
            case "s" -> at(shared, Place.number(value.toString()));
            case "n" -> value.isEmpty() ? "" : CellWords.of(value.toString(), at(formats, style), from1904);
            case "b" -> value.toString().equals("1") ? "是" : "否";
            case "e" -> "";
            default -> value.toString();
        };
    }

    private static String at(List<String> list, int index) {
        return index >= 0 && index < list.size() ? list.get(index) : "";
    }

    private static List<String> strings(byte[] part) {
        List<String> strings = new ArrayList<>();
        Markup markup = Markup.of(part);
        StringBuilder words = new StringBuilder();
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.CLOSE && markup.name().equals("si")) {
                strings.add(words.toString());
            } else if (step == Markup.Step.OPEN) {
                switch (markup.name()) {
                    case "si" -> words.setLength(0);
                    case "rPh" -> markup.skip();
                    case "t" -> words.append(markup.content());
                    default -> {}
                }
            }
        }
        return strings;
    }

    /** The format of each cell style. */
    private static List<String> formats(byte[] part) {
        Map<Integer, String> known = new HashMap<>(BUILT_IN);
        List<String> formats = new ArrayList<>();
        Markup markup = Markup.of(part);
        boolean inCells = false;
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            String name = step == Markup.Step.WORDS ? "" : markup.name();
            if (name.equals("cellXfs")) {
                inCells = step == Markup.Step.OPEN;
            } else if (step == Markup.Step.OPEN && name.equals("numFmt")) {
                known.put(
                        Place.number(markup.attribute("numFmtId").orElse("0")),
                        markup.attribute("formatCode").orElse(""));
            } else if (step == Markup.Step.OPEN && name.equals("xf") && inCells) {
                formats.add(known.getOrDefault(
                        Place.number(markup.attribute("numFmtId").orElse("0")), ""));
            }
        }
        return formats;
    }

    /** Of the formats that every workbook knows only days and percentages matter here; 27 to 36 and 50 to 58 are the Chinese days. */
    private static Map<Integer, String> builtIn() {
        Map<Integer, String> formats = new HashMap<>(Map.of(9, "0%", 10, "0.00%", 17, "mmm-yy", 57, "yyyy年m月"));
        for (int id : new int[] {14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58}) {
            formats.put(id, "yyyy-mm-dd");
        }
        return formats;
    }

    private static void each(Markup markup, java.util.function.Consumer<Markup> opened) {
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.OPEN) {
                opened.accept(markup);
            }
        }
    }

    /** Places as a workbook writes them: B3, A1:C3. */
    private static final class Place {
        private Place() {}

        static int number(String text) {
            try {
                return Integer.parseInt(text.strip());
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        static int column(String place) {
            int column = 0;
            for (int i = 0; i < Math.min(3, place.length()) && Character.isLetter(place.charAt(i)); i++) {
                column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            }
            return column - 1;
        }

        private static int row(String place) {
            return number(place.replaceAll("[^0-9]", "")) - 1;
        }

        /** First row, first column, last row, last column. */
        static int[] area(String area) {
            String[] ends = area.replace("$", "").split(":", -1);
            String last = ends[ends.length - 1];
            return new int[] {Math.max(0, row(ends[0])), Math.max(0, column(ends[0])), row(last), column(last)};
        }
    }
}
