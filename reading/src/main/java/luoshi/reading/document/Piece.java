package luoshi.reading.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import luoshi.foundation.outline.Marker;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Sought;
import luoshi.foundation.text.Span;

/**
 * 片段: a paragraph, or what a heading glued into it leaves of one.
 *
 * @param sense what its heading opens, where it begins with one that opens a part
 * @param heading the heading's words, where it begins with a heading
 * @param top whether that heading stands on the top level
 * @param governor what the top heading above it opens; empty where none stands there or it opens no part
 * @param nearest what the nearest heading before or in it opens, of whatever level
 * @param headline whether it begins with a heading on a line of its own, without a number
 * @param turnsToItself whether it has no heading and the government turns in it to its own conduct, mostly with a new call to the deputies
 */
record Piece(
        Span span,
        String words,
        Optional<PartKind> sense,
        Optional<Span> heading,
        boolean top,
        Optional<PartKind> governor,
        Optional<PartKind> nearest,
        boolean headline,
        boolean turnsToItself) {
    /** Items counted aloud (一是), circled numbers and dashes stay inside a paragraph's thought. */
    private static final Set<Marker.Style> WITHIN =
            EnumSet.of(Marker.Style.SPOKEN, Marker.Style.CIRCLED, Marker.Style.DASH);

    private static final String SALUTATION = "各位代表";
    /** The government speaks of how it will conduct itself. */
    private static final Sought ITSELF = Sought.of("自身(?:改革)?建设|加强政府建设|政府履职|履职尽责|忠诚履职"
            + "|(?:打造|建设|成为)[^。]{0,24}(?:满意|服务型|法治|廉洁|有为)[^。，]{0,10}政府"
            + "|(?:对|做好)政府工作[^。]{0,24}(?:要求|必须)|政府工作(?:要|必须)有新|政府系统要");

    private static final int OPENING_OF_A_CALL = 170;
    private static final int OPENING_OF_A_PARAGRAPH = 60;

    boolean governed() {
        return governor.isPresent();
    }

    boolean headed() {
        return heading.isPresent();
    }

    private static boolean turning(String words) {
        int opening = words.startsWith(SALUTATION) ? OPENING_OF_A_CALL : OPENING_OF_A_PARAGRAPH;
        String first = words.substring(0, Math.min(words.length(), opening));
        return (first.contains("政府") || first.contains("自身") || first.contains("履职")) && ITSELF.in(first);
    }

    /** A new call to the deputies under a heading that is not about the government itself: it may go on to another matter. */
    boolean callsAnew() {
        return !headed()
                && words.startsWith(SALUTATION)
                && !turnsToItself()
                && Stream.of(nearest, governor).flatMap(Optional::stream).noneMatch(PartKind.SAFEGUARDS::equals);
    }

    /** Whether the text itself says here that a part begins. */
    boolean opensPart() {
        return top && sense.isPresent();
    }

    static List<Piece> of(String text, List<Span> paragraphs, Outline outline, OptionalInt year) {
        NavigableMap<Integer, Outline.Node> headings = new TreeMap<>();
        outline.all()
                .filter(Piece::mayOpenPart)
                .forEach(node -> headings.putIfAbsent(node.span().start(), node));
        Set<Integer> top = new HashSet<>();
        outline.roots().forEach(root -> top.add(root.span().start()));
        List<Piece> pieces = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int from = paragraph.start();
            for (int to : cuts(text, paragraph, headings)) {
                pieces.add(piece(text, new Span(from, to), Optional.ofNullable(headings.get(from)), top, pieces, year));
                from = to;
            }
            Span rest = new Span(from, paragraph.end());
            pieces.add(piece(text, rest, Optional.ofNullable(headings.get(from)), top, pieces, year));
        }
        return pieces;
    }

    /** Where a heading or a new salutation is glued into a paragraph. */
    private static NavigableSet<Integer> cuts(
            String text, Span paragraph, NavigableMap<Integer, Outline.Node> headings) {
        NavigableSet<Integer> cuts = new TreeSet<>(headings.subMap(paragraph.start(), false, paragraph.end(), false)
                .keySet());
        int at = text.indexOf(SALUTATION, Math.min(paragraph.start() + 1, paragraph.end()), paragraph.end());
        while (at >= 0) {
            if ("。！；：”".indexOf(text.charAt(at - 1)) >= 0) {
                cuts.add(at);
            }
            at = text.indexOf(SALUTATION, at + 1, paragraph.end());
        }
        return cuts;
    }

    private static boolean mayOpenPart(Outline.Node node) {
        return node.kind() != Outline.Kind.ITEM
                && node.marker().filter(mark -> WITHIN.contains(mark.style())).isEmpty();
    }

    private static Piece piece(
            String text,
            Span span,
            Optional<Outline.Node> node,
            Set<Integer> top,
            List<Piece> before,
            OptionalInt year) {
        Optional<PartKind> sense =
                node.flatMap(found -> HeadingSense.of(found.title().of(text), year));
        Optional<Span> heading = node.filter(
                        found -> found.marker().isPresent() || found.kind() == Outline.Kind.HEADLINE)
                .map(Outline.Node::title);
        boolean onTop = heading.isPresent() && top.contains(span.start());
        boolean headline = node.filter(found -> found.marker().isEmpty() && found.kind() == Outline.Kind.HEADLINE)
                .isPresent();
        Optional<PartKind> above =
                before.isEmpty() ? Optional.empty() : before.getLast().governor();
        Optional<PartKind> nearest = heading.isPresent() || before.isEmpty()
                ? sense
                : before.getLast().nearest();
        String words = span.of(text);
        boolean turning = heading.isEmpty() && turning(words);
        return new Piece(span, words, sense, heading, onTop, onTop ? sense : above, nearest, headline, turning);
    }
}
