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
                .map(block -> new Paragraph(block.span(), List.of(block.span()), role(block.kind())))
                .toList();
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
        for (int i = 0; i < joining.lines().size(); i++) {
            lines.add(joining.lines().get(i).span());
            if (!joining.continues(i)) {
                Span span = new Span(lines.getFirst().start(), lines.getLast().end());
                paragraphs.add(new Paragraph(span, lines, Paragraph.Role.BODY));
                lines.clear();
            }
        }
        return paragraphs;
    }
}
