package luoshi.foundation.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern STOP = Pattern.compile("[。！？!?：:；;]");
    /** Where a mark may stand inside a paragraph: after a finished sentence. */
    private static final Pattern SEAM =
            Pattern.compile("[。！？!?；;：:]\\**\\s*(?=[第（(〔一二三四五六七八九十①-⑳㈠-㈩]|\\d{1,2}[.、．](?!\\d))");

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
        Matcher seam = SEAM.matcher(text).region(rest.start(), rest.end());
        while (seam.find()) {
            Marker.at(text, seam.end(), rest.end())
                    .filter(mark -> mark.style() != Marker.Style.ARABIC_BRACKETED)
                    .map(mark -> numbered(text, mark, rest.end()))
                    .ifPresent(into::add);
        }
    }

    private static int stop(CharSequence text, int from, int to) {
        Matcher matcher = STOP.matcher(text).region(from, to);
        return matcher.find() ? matcher.start() : to;
    }
}
