package luoshi.foundation.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;

/**
 * 序号: the mark before a heading or an item: 第一部分, 一、, （一）, 1., （1）, ①, 一是, ——.
 *
 * @param ordinal the number that it states; 0 for a dash
 * @param span the mark with the blanks around it, in the text where it was found
 * @param whole false where a bracket of it is lost (“七)”)
 */
public record Marker(Style style, int ordinal, Span span, boolean whole) {
    /** The looks of a mark, from the outermost to the innermost as official writing nests them (GB/T 9704). */
    public enum Style {
        CHAPTER(0),
        HAN(10),
        HAN_BRACKETED(20),
        ARABIC(30),
        ARABIC_BRACKETED(40),
        CIRCLED(50),
        SPOKEN(60),
        DASH(29);

        private final int rank;

        Style(int rank) {
            this.rank = rank;
        }

        /** The outermost look is 0; used only where a text has not yet shown its own nesting. */
        int rank() {
            return rank;
        }
    }

    /** @param first the characters that it can begin with */
    private record Shape(Style style, Letters first, Pattern pattern) {}

    private static final String HAN = "[一二三四五六七八九十百]{1,4}";
    private static final String FIRST_HAN = "一二三四五六七八九十百";
    private static final String FIRST_DIGIT = "0123456789０１２３４５６７８９";
    private static final String ROUND = "（(〔";
    private static final String DASHES = "—―─━－-";
    private static final List<Shape> SHAPES = List.of(
            shape(Style.CHAPTER, "第", "第\\s{0,2}(" + HAN + "|\\d{1,2})\\s{0,2}(?:部分|章|篇)\\s{0,2}[：:、，]?\\s{0,2}"),
            shape(
                    Style.HAN,
                    FIRST_HAN,
                    "(" + HAN + ")\\s{0,2}(?:、(?!" + HAN + "\\s?[、产次])|[．.](?!" + HAN + "|\\d))\\s{0,2}"),
            shape(Style.HAN_BRACKETED, ROUND, "[（(〔]\\s{0,3}(" + HAN + ")\\s{0,3}[）)〕]\\s{0,2}"),
            shape(Style.HAN_BRACKETED, FIRST_HAN, "()(" + HAN + ")[）)〕]\\s{0,2}"),
            shape(Style.ARABIC, FIRST_DIGIT, "([0-9０-９]{1,3})\\s{0,2}(?:[、．]|[.](?![0-9０-９]))\\s{0,2}"),
            shape(Style.ARABIC_BRACKETED, ROUND + "[【", "[（(〔\\[【]\\s{0,2}([0-9０-９]{1,3})\\s{0,2}[）)〕\\]】]\\s{0,2}"),
            shape(Style.ARABIC_BRACKETED, FIRST_DIGIT, "()([0-9０-９]{1,3})[）)〕](?![）)])\\s{0,2}"),
            shape(Style.CIRCLED, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", "([①-⑳㈠-㈩⑴-⒇])\\s{0,2}"),
            shape(Style.SPOKEN, FIRST_HAN, "(" + HAN + ")是(?!一|否)"),
            shape(Style.SPOKEN, "第", "第(" + HAN + ")[，,、]"),
            shape(Style.DASH, DASHES, "()[—―─━－\\-]{2,}\\s{0,2}"));

    private static Shape shape(Style style, String first, String regex) {
        return new Shape(style, Letters.of(first), Pattern.compile(regex));
    }

    /** The mark that begins exactly at {@code offset} of {@code text}. */
    public static Optional<Marker> at(CharSequence text, int offset) {
        return at(text, offset, text.length());
    }

    /** The same, looking no further than {@code limit}. */
    public static Optional<Marker> at(CharSequence text, int offset, int limit) {
        if (offset >= limit) {
            return Optional.empty();
        }
        char first = text.charAt(offset);
        for (Shape shape : SHAPES) {
            if (shape.first().hold(first)) {
                Matcher matcher = shape.pattern().matcher(text).region(offset, limit);
                if (matcher.lookingAt()) {
                    return Optional.of(marker(shape, matcher));
                }
            }
        }
        return Optional.empty();
    }

    private static Marker marker(Shape shape, Matcher matcher) {
        boolean whole = matcher.groupCount() == 1;
        int ordinal = Ordinals.value(matcher.group(whole ? 1 : 2));
        return new Marker(shape.style(), ordinal, new Span(matcher.start(), matcher.end()), whole);
    }
}
