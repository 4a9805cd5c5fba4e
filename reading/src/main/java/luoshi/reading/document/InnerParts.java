package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.text.Span;

/** The parts inside the plan: the paragraph of expected targets and the list of livelihood pledges. */
final class InnerParts {
    private static final Pattern TARGETS = Pattern.compile("目标(?:任务)?[^。；：:，]{0,16}?[是为：:]");
    private static final Pattern FIGURE = Pattern.compile("\\d\\s?%|％|增长|左右|以上|以内|同步|不低于");
    private static final int FEWEST_FIGURES = 3;
    private static final int TARGETS_UNITS = 1500;

    private final String text;
    private final List<Piece> pieces;
    private final List<PartKind> kinds;

    private InnerParts(String text, List<Piece> pieces, List<PartKind> kinds) {
        this.text = text;
        this.pieces = pieces;
        this.kinds = kinds;
    }

    static List<Part> of(String text, List<Piece> pieces, List<PartKind> kinds, List<Announcement> announcements) {
        InnerParts inner = new InnerParts(text, pieces, kinds);
        List<Part> parts = new ArrayList<>();
        inner.targets().ifPresent(parts::add);
        announcements.stream()
                .filter(Announcement::pledges)
                .filter(announcement -> inner.kindAt(announcement.sentence().start()) == PartKind.PLAN)
                .map(announcement -> new Part(PartKind.PLEDGES, announcement.reach(), announcement.heading()))
                .forEach(parts::add);
        return parts;
    }

    private Optional<Part> targets() {
        for (int i = 0; i < pieces.size(); i++) {
            if (kinds.get(i) == PartKind.PLAN) {
                Optional<Part> found = targetsFrom(i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Part> targetsFrom(int i) {
        Span piece = pieces.get(i).span();
        Matcher matcher = TARGETS.matcher(text).region(piece.start(), piece.end());
        while (matcher.find()) {
            int end = reach(i, matcher.end());
            if (figures(matcher.end(), end) >= FEWEST_FIGURES) {
                return Optional.of(new Part(
                        PartKind.TARGETS,
                        new Span(sentenceStart(matcher.start(), piece.start()), end),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** To the end of the paragraph; where the sentence ends in a colon there, through the paragraphs that carry figures. */
    private int reach(int i, int from) {
        int last = i;
        boolean announced = pieces.get(i).span().end() - from <= 2;
        while (announced
                && last + 1 < pieces.size()
                && kinds.get(last + 1) == PartKind.PLAN
                && figures(
                                pieces.get(last + 1).span().start(),
                                pieces.get(last + 1).span().end())
                        > 0
                && pieces.get(last + 1).span().end() - from < TARGETS_UNITS) {
            last++;
        }
        return pieces.get(last).span().end();
    }

    private int figures(int from, int to) {
        Matcher matcher = FIGURE.matcher(text).region(from, Math.min(to, from + TARGETS_UNITS));
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private int sentenceStart(int from, int limit) {
        int at = from;
        while (at > limit && "。！？；\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private PartKind kindAt(int offset) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).span().start() <= offset) {
                return kinds.get(i);
            }
        }
        return PartKind.HEAD;
    }
}
