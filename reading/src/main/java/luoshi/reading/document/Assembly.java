package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.foundation.text.Span;
import luoshi.reading.document.source.Sheet;

/** 装配: from what a format reader took out of a file to a document with paragraphs and marks. */
final class Assembly {
    private Assembly() {}

    static ReadDocument of(Sheet sheet, Origin origin) {
        String text = sheet.text();
        List<Paragraph> paragraphs = WebFurniture.told(text, Paragraphs.of(sheet));
        List<Mark> marks = new ArrayList<>(Residue.marks(text));
        marks.addAll(Residue.lineBreaks(paragraphs));
        marks.addAll(FootnoteMarks.marks(text, paragraphs));
        marks.addAll(Damage.marks(text, paragraphs));
        marks.sort((a, b) -> a.span().compareTo(b.span()));
        return new ReadDocument(text, origin, paragraphs, pages(sheet.pages()), tables(sheet), marks);
    }

    private static List<Page> pages(List<Span> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(i -> new Page(i + 1, spans.get(i)))
                .toList();
    }

    private static List<Table> tables(Sheet sheet) {
        return sheet.grids().stream()
                .map(grid -> new Table(grid.span(), grid.rows()))
                .toList();
    }
}
