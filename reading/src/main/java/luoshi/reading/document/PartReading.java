package luoshi.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Span;

/** Reads the parts of a report: cuts it into pieces at paragraphs and headings and finds the sequence of kinds that fits them best. */
final class PartReading {
    private PartReading() {}

    static List<Part> of(
            String text, List<Span> paragraphs, PartScores scores, Outline outline, List<Announcement> announcements) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = Piece.of(text, paragraphs, outline, scores.year());
        List<PartKind> kinds = PartPath.best(pieces, scores);
        List<Part> parts = merged(pieces, kinds, text.length());
        parts.addAll(InnerParts.of(text, pieces, kinds, announcements));
        parts.sort(Comparator.comparingInt((Part part) -> part.span().start())
                .thenComparingInt(part -> part.inner() ? 1 : 0));
        return parts;
    }

    private static List<Part> merged(List<Piece> pieces, List<PartKind> kinds, int textEnd) {
        List<Part> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || kinds.get(i) != kinds.get(first)) {
                int end = i == pieces.size() ? textEnd : pieces.get(i).span().start();
                Piece opening = pieces.get(first);
                Optional<Span> heading = opening.sense().isPresent() ? opening.heading() : Optional.empty();
                int start = first == 0 ? 0 : opening.span().start();
                parts.add(new Part(kinds.get(first), new Span(start, end), heading));
                first = i;
            }
        }
        return parts;
    }
}
