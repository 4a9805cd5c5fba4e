package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.quantity.Quantities;
import luoshi.foundation.text.Span;
import luoshi.ledger.review.Review;
import luoshi.reading.document.Paragraph;
import luoshi.reading.document.Part;
import luoshi.reading.document.PartKind;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;

/** 可核查的句子 (R5-2): the sentences of what is planned that name a quantity, or in which the reader found a commitment. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[。！？!?]|$");
    private static final Set<PartKind> PLANNED =
            Set.of(PartKind.PLAN, PartKind.TARGETS, PartKind.PLEDGES, PartKind.SAFEGUARDS, PartKind.APPENDIX);

    private Sentences() {}

    /** @param found where candidates stand, in text order */
    static List<Review.Sentence> of(ReadDocument document, ReportStructure structure, List<Span> found) {
        List<Review.Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.role() == Paragraph.Role.FURNITURE || paragraph.span().isEmpty()) {
                continue;
            }
            boolean planned = structure
                    .partAt(paragraph.span().start())
                    .map(Part::kind)
                    .filter(PLANNED::contains)
                    .isPresent();
            for (Span sentence : cut(document.text(), paragraph.span())) {
                while (next < found.size() && found.get(next).end() <= sentence.start()) {
                    next++;
                }
                boolean holds = next < found.size() && found.get(next).overlaps(sentence);
                if (holds
                        || (planned
                                && !Quantities.scan(sentence.of(document.text()))
                                        .isEmpty())) {
                    sentences.add(new Review.Sentence(sentence.start(), sentence.end(), ""));
                }
            }
        }
        return sentences;
    }

    private static List<Span> cut(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (start < paragraph.end() && end.find()) {
            if (end.end() > start) {
                sentences.add(new Span(start, end.end()));
                start = end.end();
            }
        }
        return sentences;
    }
}
