package luoshi.intake;

import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.reading.document.PartKind;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;
import luoshi.report.term.CollectTerms;

/** 名词解释部分: its entries, and the text without it. */
final class GlossaryTerms {
    private static final int LONGEST_TERM = 40;
    private static final int LONGEST_DEFINITION = 1_000;

    private GlossaryTerms() {}

    static List<CollectTerms.Entry> entries(ReadDocument document, ReportStructure structure) {
        return structure.glossary().stream()
                .map(entry ->
                        new CollectTerms.Entry(words(entry.term(), document), words(entry.definition(), document)))
                .filter(entry -> !entry.term().isEmpty() && entry.term().length() <= LONGEST_TERM)
                .filter(entry ->
                        !entry.definition().isEmpty() && entry.definition().length() <= LONGEST_DEFINITION)
                .toList();
    }

    static String rest(ReadDocument document, ReportStructure structure) {
        String text = TakeInReport.stored(document.text());
        return structure
                .part(PartKind.GLOSSARY)
                .map(part -> text.substring(0, part.span().start())
                        + text.substring(part.span().end()))
                .orElse(text);
    }

    private static String words(Span span, ReadDocument document) {
        return TakeInReport.stored(span.of(document.text()))
                .replaceAll("\\s*\\R\\s*", "")
                .strip();
    }
}
