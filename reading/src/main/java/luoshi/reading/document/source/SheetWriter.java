package luoshi.reading.document.source;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;

/** Writes a {@link Sheet} block by block: paragraphs on lines of their own, table cells parted by tabs, rows by line breaks. */
public final class SheetWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<Sheet.Block> blocks = new ArrayList<>();
    private final List<Span> pages = new ArrayList<>();
    private final List<Sheet.Grid> grids = new ArrayList<>();
    private int pageStart;

    /** Adds a paragraph; blank ones are left out. */
    public void paragraph(String words) {
        block(words, Sheet.Kind.PARAGRAPH);
    }

    /** Adds a paragraph that runs over pages: each piece but the last ends its page. */
    public void paragraphOverPages(List<String> pieces) {
        int start = text.length();
        for (int i = 0; i < pieces.size(); i++) {
            append(pieces.get(i));
            if (i + 1 < pieces.size()) {
                endPage();
            }
        }
        if (text.length() > start) {
            blocks.add(new Sheet.Block(new Span(start, text.length()), Sheet.Kind.PARAGRAPH));
            text.append('\n');
        }
    }

    /** Adds a line of page furniture. */
    public void furniture(String words) {
        block(words, Sheet.Kind.FURNITURE);
    }

    private void block(String words, Sheet.Kind kind) {
        String stripped = words.strip();
        if (!stripped.isEmpty()) {
            blocks.add(new Sheet.Block(append(stripped), kind));
            text.append('\n');
        }
    }

    private Span append(String words) {
        if (text.length() + words.length() > Limits.TEXT_UNITS) {
            throw new UnreadableFile(Trouble.TOO_LARGE);
        }
        Stop.check();
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** Adds a table; the breaks inside a cell become blanks. Empty rows are left out, empty cells are kept. */
    public void table(List<List<String>> rows) {
        int start = text.length();
        List<List<Span>> spans = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                spans.add(row(row));
            }
        }
        if (!spans.isEmpty()) {
            grids.add(new Sheet.Grid(new Span(start, text.length() - 1), spans));
        }
    }

    private List<Span> row(List<String> cells) {
        List<Span> spans = new ArrayList<>();
        for (String cell : cells) {
            Span span = append(cell.strip().replaceAll("\\s*[\\t\\n\\r]+\\s*", " "));
            spans.add(span);
            if (!span.isEmpty()) {
                blocks.add(new Sheet.Block(span, Sheet.Kind.CELL));
            }
            text.append('\t');
        }
        text.setCharAt(text.length() - 1, '\n');
        return spans;
    }

    /** Ends a page; what was added since the page before stands on it. */
    public void endPage() {
        pages.add(new Span(pageStart, text.length()));
        pageStart = text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public Sheet sheet(String charset) {
        return new Sheet(text.toString(), charset, List.copyOf(blocks), List.copyOf(pages), List.copyOf(grids));
    }
}
