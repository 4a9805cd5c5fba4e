package luoshi.bench.documents;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.reading.document.CleanText;
import luoshi.reading.document.Mark;
import luoshi.reading.document.Page;
import luoshi.reading.document.Paragraph;
import luoshi.reading.document.Part;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;

/** Checks that every span of a document and of its structure lies in its text and says what it should. */
final class Exactness {
    private final String text;
    private final List<String> faults = new ArrayList<>();

    private Exactness(String text) {
        this.text = text;
    }

    /** What is wrong; empty where all is exact. */
    static List<String> faults(ReadDocument document) {
        Exactness exactness = new Exactness(document.text());
        exactness.paragraphs(document.paragraphs());
        document.marks().stream().map(Mark::span).forEach(span -> exactness.within(span, "mark"));
        document.pages().stream().map(Page::span).forEach(span -> exactness.within(span, "page"));
        document.tables()
                .forEach(table -> table.rows().forEach(row -> row.forEach(cell -> exactness.within(cell, "cell"))));
        exactness.clean(document.clean());
        exactness.structure(ReportStructure.of(document));
        return exactness.faults;
    }

    private void within(Span span, String what) {
        if (span.end() > text.length()) {
            faults.add(what + " beyond the text: " + span);
        }
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            within(paragraph.span(), "paragraph");
            if (paragraph.span().start() < end || paragraph.span().isEmpty()) {
                faults.add("paragraph out of order: " + paragraph.span());
            }
            if (!paragraph.lines().stream().allMatch(paragraph.span()::contains)) {
                faults.add("line outside its paragraph: " + paragraph.span());
            }
            end = paragraph.span().end();
        }
    }

    /** Each character of the view stands in the document where the view says. */
    private void clean(CleanText clean) {
        String words = clean.text();
        for (int at = 0; at < words.length(); at++) {
            Span span = clean.inDocument(new Span(at, at + 1));
            boolean joint = words.charAt(at) == '\n' && span.isEmpty();
            if (!joint
                    && !(span.end() <= text.length()
                            && span.length() == 1
                            && text.charAt(span.start()) == words.charAt(at))) {
                faults.add("view differs at " + at);
                return;
            }
        }
    }

    private void structure(ReportStructure structure) {
        int end = -1;
        for (Part part : structure.parts()) {
            within(part.span(), "part");
            part.heading().ifPresent(heading -> within(heading, "heading"));
            boolean inner = part.span().start() < end;
            if (end >= 0 && !inner && part.span().start() != end) {
                faults.add("gap before part " + part);
            }
            end = Math.max(end, part.span().end());
        }
        structure.outline().all().forEach(node -> {
            within(node.span(), "node");
            within(node.title(), "title");
        });
        structure
                .glossary()
                .forEach(entry -> entry.uses().forEach(use -> {
                    if (!use.of(text).equals(entry.term().of(text))) {
                        faults.add("use is not the term: " + use);
                    }
                }));
        structure.counts().forEach(count -> count.items().forEach(item -> within(item, "item")));
    }
}
