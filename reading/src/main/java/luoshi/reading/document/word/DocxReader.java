package luoshi.reading.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import luoshi.reading.document.packed.Markup;
import luoshi.reading.document.packed.PackedParts;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.SheetWriter;

/**
 * docx: the main part of a Word or WPS document in one pass: paragraphs with their automatic numbers written out, tables, footnotes at the end.
 * Deleted, moved-away and hidden text is not read; headers and footers stand in other parts and are left there.
 */
public final class DocxReader {
    private static final Set<String> NEEDED =
            Set.of("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml");
    /** Subtrees that hold no text of the document as it stands. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "sectPr", "pict", "object", "tblPr", "tcPr");

    private final SheetWriter sheet;
    private final Numbering numbering;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<TableRows> tables = new ArrayDeque<>();
    private boolean hidden;

    private DocxReader(SheetWriter sheet, Numbering numbering) {
        this.sheet = sheet;
        this.numbering = numbering;
    }

    /** Whether the unpacked names are those of a docx. */
    public static boolean wants(String name) {
        return NEEDED.contains(name);
    }

    public static Sheet read(byte[] file) {
        PackedParts parts = PackedParts.of(file, DocxReader::wants);
        SheetWriter sheet = new SheetWriter();
        Numbering numbering = Numbering.of(parts);
        new DocxReader(sheet, numbering).body(Markup.of(parts.needed("word/document.xml")));
        parts.part("word/footnotes.xml")
                .ifPresent(notes -> Footnotes.read(notes).forEach(sheet::paragraph));
        return sheet.sheet("");
    }

    private void body(Markup markup) {
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            switch (step) {
                case OPEN -> open(markup);
                case CLOSE -> close(markup.name());
                case WORDS, END -> {}
            }
        }
    }

    private void open(Markup markup) {
        String name = markup.name();
        if (SKIPPED.contains(name)) {
            markup.skip();
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "pPr" -> paragraphs.stream().findFirst().ifPresent(words -> words.append(numbering.prefix(markup)));
            case "r" -> hidden = false;
            case "vanish" ->
                hidden = markup.attribute("val")
                        .filter(Set.of("0", "false")::contains)
                        .isEmpty();
            case "t" -> add(markup.content());
            case "tab" -> add("\t");
            case "br", "cr" -> add(markup.attribute("type").isPresent() ? "" : "\n");
            case "noBreakHyphen" -> add("-");
            case "footnoteReference" -> markup.attribute("id").ifPresent(id -> add("[" + id + "]"));
            case "tbl" -> tables.push(new TableRows());
            case "tr" -> tables.stream().findFirst().ifPresent(TableRows::startRow);
            case "tc" -> tables.stream().findFirst().ifPresent(TableRows::startCell);
            default -> {}
        }
    }

    private void add(String words) {
        if (!hidden && !paragraphs.isEmpty()) {
            paragraphs.peek().append(words);
        }
    }

    private void close(String name) {
        if (name.equals("p") && !paragraphs.isEmpty()) {
            place(paragraphs.pop().toString());
        } else if (name.equals("tbl") && !tables.isEmpty()) {
            finish(tables.pop());
        }
    }

    private void place(String words) {
        if (tables.isEmpty()) {
            sheet.paragraph(words);
        } else {
            tables.peek().add(words);
        }
    }

    /** A table in a cell becomes words of that cell. */
    private void finish(TableRows table) {
        if (tables.isEmpty()) {
            sheet.table(table.rows);
        } else {
            table.rows.forEach(row -> tables.peek().add(String.join(" ", row)));
        }
    }

    /** The rows of a table while it is read. */
    private static final class TableRows {
        private final List<List<String>> rows = new ArrayList<>();

        void startRow() {
            rows.add(new ArrayList<>());
        }

        void startCell() {
            if (rows.isEmpty()) {
                startRow();
            }
            rows.getLast().add("");
        }

        void add(String words) {
            if (!rows.isEmpty() && !rows.getLast().isEmpty()) {
                List<String> row = rows.getLast();
                String before = row.removeLast();
                row.add(before.isEmpty() ? words : before + "\n" + words);
            }
        }
    }
}
