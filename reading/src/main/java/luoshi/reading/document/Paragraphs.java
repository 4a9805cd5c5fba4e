package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.reading.document.source.Sheet;

/** 分段: the paragraphs of a sheet: those that the file states, or those that its lines make when broken sentences are joined. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Paragraph> of(Sheet sheet) {
        if (sheet.blocks().isEmpty()) {
            return joined(sheet.text());
        }
        return sheet.blocks().stream()
                .map(block -> new Paragraph(block.span(), lines(sheet.text(), block.span()), role(block.kind())))
                .toList();
    }

    private static List<Span> lines(String text, Span block) {
        List<Span> lines = Lines.of(text, block).stream().map(Lines.Line::span).toList();
        return lines.isEmpty() ? List.of(block) : lines;
    }

    private static Paragraph.Role role(Sheet.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> Paragraph.Role.BODY;
            case CELL -> Paragraph.Role.CELL;
            case FURNITURE -> Paragraph.Role.FURNITURE;
        };
    }

    private static List<Paragraph> joined(String text) {
        LineJoining joining = LineJoining.of(text, Lines.of(text, new Span(0, text.length())));
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < joining.lines().size(); i++) {
            lines.add(joining.lines().get(i).span());
            if (!joining.continues(first, i)) {
                Span span = new Span(lines.getFirst().start(), lines.getLast().end());
                paragraphs.add(new Paragraph(span, lines, Paragraph.Role.BODY));
                lines.clear();
                first = i + 1;
            }
        }
        return paragraphs;
    }
}
