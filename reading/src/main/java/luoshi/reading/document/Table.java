package luoshi.reading.document;

import java.util.List;
import luoshi.foundation.text.Span;

/** 表格: a table of the file. In the text its cells are parted by tabs and its rows by line breaks; each cell is a span of the text. */
public record Table(Span span, List<List<Span>> rows) {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
