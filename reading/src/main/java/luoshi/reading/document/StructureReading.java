package luoshi.reading.document;

import java.util.Comparator;
import java.util.List;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.outline.OutlineReader;
import luoshi.foundation.text.Span;

/** The order in which a structure is read: outline, year, parts, then what lies inside the parts. */
final class StructureReading {
    private StructureReading() {}

    static ReportStructure of(ReadDocument document) {
        String text = document.text();
        List<Span> body = document.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .map(Paragraph::span)
                .filter(span -> !Residue.isContinuation(span.of(text)))
                .toList();
        ReportHead head = HeadReading.of(document, body);
        int start = HeadReading.bodyStart(text, body);
        List<Span> afterHead =
                body.stream().filter(span -> span.start() >= start).toList();
        Outline outline = OutlineReader.read(
                text,
                afterHead,
                title -> HeadingSense.of(title.of(text), head.year()).isPresent());
        List<Announcement> announcements = Announcement.all(text, outline);
        List<Part> parts = PartReading.of(text, body, new PartScores(start, head.year()), outline, announcements);
        List<GlossaryEntry> glossary = GlossaryReading.of(text, body, parts);
        return new ReportStructure(head, parts, outline, glossary, counts(announcements));
    }

    private static List<DeclaredCount> counts(List<Announcement> announcements) {
        return announcements.stream()
                .map(found -> new DeclaredCount(found.sentence(), found.declared(), found.items()))
                .sorted(Comparator.comparing(DeclaredCount::declaration))
                .toList();
    }
}
