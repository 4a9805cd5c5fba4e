package luoshi.foundation.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;

/** The headings in one paragraph: the one that it begins with, and those that are glued into it. */
final class Headings {
    /** A heading alone on its line, without a number, is not longer. */
    private static final int HEADLINE_UNITS = 42;
    /** A label that ends in a colon and stands alone (名词解释：) is not longer. */
    private static final int LABEL_UNITS = 14;

    private static final Pattern LABEL = Pattern.compile("(?!各位|同志)[\\p{IsHan}《》“”\\s※*]{2,}[：:]");

    /** A numbered heading is not longer up to its stop. */
    private static final int NUMBERED_UNITS = 80;
    /** A sentence that leads a paragraph is not longer. */
    private static final int LEAD_UNITS = 30;

    private static final Letters STOPS = Letters.of("。！？!?：:；;");
    /** A mark inside a paragraph stands after a finished sentence. */
    private static final Letters SENTENCE_ENDS = Letters.of("。！？!?；;：:");

    private static final String FIRST_OF_MARKS = "第（(〔一二三四五六七八九十";
    /** Numbers in brackets inside a paragraph are notes, and dashes are dashes. */
    private static final Set<Marker.Style> GLUED =
            EnumSet.complementOf(EnumSet.of(Marker.Style.ARABIC_BRACKETED, Marker.Style.DASH));

    private static final Pattern NO_HEADLINE = Pattern.compile("[。！？；，：,;:!?]$|^[“”（(]?各位|^同志们");

    private Headings() {}

    static List<Heading> in(CharSequence text, Span paragraph) {
        List<Heading> headings = new ArrayList<>();
        int start = skipped(text, paragraph.start(), paragraph.end());
        Optional<Marker> marker = Marker.at(text, start, paragraph.end());
        marker.map(mark -> numbered(text, mark, paragraph.end()))
                .or(() -> unnumbered(text, new Span(start, paragraph.end())))
                .ifPresent(headings::add);
        glued(text, new Span(marker.map(mark -> mark.span().end()).orElse(start), paragraph.end()), headings);
        return headings;
    }

    private static int skipped(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == '*' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static Heading numbered(CharSequence text, Marker marker, int end) {
        int from = skipped(text, marker.span().end(), end);
        int stop = stop(text, from, end);
        boolean alone = stop >= end - 1;
        if (stop - from > NUMBERED_UNITS) {
            return new Heading(Optional.of(marker), Outline.Kind.ITEM, new Span(from, from));
        }
        Outline.Kind kind = alone && marker.style() != Marker.Style.SPOKEN ? Outline.Kind.HEADLINE : Outline.Kind.LEAD;
        return new Heading(Optional.of(marker), kind, new Span(from, stop));
    }

    private static Optional<Heading> unnumbered(CharSequence text, Span paragraph) {
        String words = paragraph.of(text);
        boolean label =
                paragraph.length() <= LABEL_UNITS && LABEL.matcher(words).matches();
        if (label
                || (paragraph.length() <= HEADLINE_UNITS
                        && !NO_HEADLINE.matcher(words).find())) {
            return Optional.of(new Heading(Optional.empty(), Outline.Kind.HEADLINE, paragraph));
        }
        int stop = stop(text, paragraph.start(), paragraph.end());
        boolean leads = stop < paragraph.end() - 2
                && text.charAt(stop) == '。'
                && !Character.isDigit(text.charAt(paragraph.start()))
                && stop - paragraph.start() <= LEAD_UNITS
                && !NO_HEADLINE
                        .matcher(paragraph.of(text).substring(0, stop - paragraph.start()))
                        .find();
        return leads
                ? Optional.of(new Heading(Optional.empty(), Outline.Kind.LEAD, new Span(paragraph.start(), stop)))
                : Optional.empty();
    }

    private static void glued(CharSequence text, Span rest, List<Heading> into) {
        for (int at = rest.start(); at < rest.end(); at++) {
            if (SENTENCE_ENDS.hold(text.charAt(at))) {
                int next = skipped(text, at + 1, rest.end());
                if (next < rest.end() && mayBeginMark(text.charAt(next))) {
                    Marker.at(text, next, rest.end())
                            .filter(mark -> GLUED.contains(mark.style()))
                            .map(mark -> numbered(text, mark, rest.end()))
                            .ifPresent(into::add);
                }
            }
        }
    }

    private static boolean mayBeginMark(char c) {
        return FIRST_OF_MARKS.indexOf(c) >= 0
                || (c >= '0' && c <= '9')
                || (c >= '①' && c <= '⑳')
                || (c >= '㈠' && c <= '㈩');
    }

    private static int stop(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && !STOPS.hold(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
