package luoshi.reading.document;

import java.util.Optional;
import java.util.StringJoiner;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Span;

/** What was read, as lines that a person can compare. */
final class Rendering {
    private final String text;
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private Rendering(String text) {
        this.text = text;
    }

    static String of(Received received) {
        return switch (received) {
            case Unreadable unread -> unread.sentence() + "\n";
            case ReadDocument document -> new Rendering(document.text()).document(document);
        };
    }

    private String document(ReadDocument document) {
        ReportStructure structure = ReportStructure.of(document);
        lines.add("format\t" + document.format() + "\t" + document.origin().charset());
        head(structure.head());
        document.pages().forEach(page -> lines.add("page\t" + page.number() + "\t" + words(page.span(), 12)));
        structure.parts().forEach(part -> lines.add("part\t" + part.kind() + "\t" + words(part.span(), 16)));
        structure
                .counts()
                .forEach(count -> lines.add("count\t" + words(count.declaration(), 40) + "\t" + count.declared() + "\t"
                        + count.items().size()));
        structure
                .glossary()
                .forEach(entry -> lines.add(
                        "term\t" + words(entry.term(), 20) + "\t" + entry.uses().size()));
        structure.outline().roots().forEach(node -> outline(node, 0));
        document.marks()
                .forEach(
                        mark -> lines.add("mark\t" + mark.kind() + "\t" + words(mark.span(), 20) + "\t" + mark.note()));
        document.tables()
                .forEach(table -> table.rows()
                        .forEach(row -> lines.add("row\t"
                                + String.join(
                                        " | ",
                                        row.stream()
                                                .map(cell -> words(cell, 30))
                                                .toList()))));
        document.paragraphs().forEach(paragraph -> lines.add(paragraph.role() + "\t" + words(paragraph.span(), 1000)));
        return lines.toString();
    }

    private void head(ReportHead head) {
        lines.add("head\t" + quote(head.title()) + "\t" + quote(head.occasion()) + "\t"
                + (head.year().isPresent() ? head.year().getAsInt() : "-") + "\t" + quote(head.region()) + "\t"
                + quote(head.post()) + "\t" + quote(head.speaker()));
    }

    private void outline(Outline.Node node, int depth) {
        lines.add("outline\t" + "  ".repeat(depth)
                + node.marker().map(mark -> words(mark.span(), 6)).orElse("") + words(node.title(), 30));
        node.children().forEach(child -> outline(child, depth + 1));
    }

    private String quote(Optional<Span> span) {
        return span.map(found -> words(found, 60)).orElse("-");
    }

    private String words(Span span, int most) {
        String words = span.of(text).strip().replace("\n", "⏎");
        return words.length() <= most ? words : words.substring(0, most) + "…";
    }
}
