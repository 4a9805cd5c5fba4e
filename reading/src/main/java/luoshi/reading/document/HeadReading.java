package luoshi.reading.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.foundation.outline.Marker;
import luoshi.foundation.text.Span;

/** Reads the {@link ReportHead}: looks only at what stands before the first real paragraph, and for the year also at the headings. */
final class HeadReading {
    private static final String HAN_DIGITS = "[〇○零一二三四五六七八九]{4}";
    private static final String YEAR = "(?<year>20\\d\\d|" + HAN_DIGITS + "|２０[０-９]{2})";
    private static final Pattern NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[）)、]\\s*");
    private static final Pattern TITLE = Pattern.compile("(?m)^[^\\n，。：；]{0,24}?(?<!作)政\\s*府\\s*工\\s*作\\s*报\\s*告");
    private static final Pattern OCCASION = Pattern.compile(
            "(?:" + YEAR
                    + "\\s*年[\\s\\d０-９一二三四五六七八九十]{1,6}月[\\s\\d０-９一二三四五六七八九十]{1,6}日)?\\s*在[^。，；]{1,30}?(?:人民代表大会|人代会)[^。，；）)]{0,12}?会议上?");
    private static final Pattern DATE =
            Pattern.compile("(?m)^\\s*[（(—―\\-]{0,3}\\s*" + YEAR + "\\s*年[^\\n]{1,8}月[^\\n]{1,8}日\\s*[）)]?\\s*$");
    private static final Pattern PLACE_AT_CONGRESS =
            Pattern.compile("在\\s*(?<place>[\\p{IsHan}]{1,20}?[省市县区旗州盟镇乡])\\s*(?:第\\s*)?[\\d一二三四五六七八九十]{1,3}\\s*届");
    private static final Pattern NATION_AT_CONGRESS = Pattern.compile("届\\s*(?<place>全国)\\s*人民代表大会");
    private static final Pattern PLACE_BEFORE_GOVERNMENT =
            Pattern.compile("(?<place>[\\p{IsHan}&&[^年的]]{1,20}?[省市县区旗州盟镇乡])(?:第\\S{1,4}届)?\\s*人民政府");
    private static final Pattern PLACE_IN_TITLE =
            Pattern.compile("(?<place>[\\p{IsHan}&&[^年的]]{1,20}?[省市县区旗州盟镇乡])(?:20\\d\\d年)?\\s*(?:人民)?政府");
    private static final String POST = "(?<post>(?:代理?)?(?:[省市县区旗州盟镇乡]长|(?:街道办事处|管委会)主任|专员|主席|总理))";
    private static final String NAME =
            "(?<name>\\p{IsHan}(?:[ \\t\\u00A0　]{0,4}(?!作)\\p{IsHan}){1,3}(?:·\\p{IsHan}{1,8}){0,2})";
    /** Behind a name: nothing, the salutation, 作政府工作报告, or where it was spoken. */
    private static final String BEHIND_NAME = "[\\s　]*(?:$|各位代表|作[^\\n，。]{0,8}报告|在[^\\n，。]{2,40}?会议上?)";

    private static final List<Pattern> SPEAKERS = List.of(
            Pattern.compile("(?m)^[^\\n，。、：]{0,20}?日" + NAME + POST + BEHIND_NAME),
            Pattern.compile("(?m)^[^\\n，。、：]{0,60}?" + POST + "[\\s　]*(?:" + NAME + ")?" + BEHIND_NAME));
    private static final Pattern NAME_LINE =
            Pattern.compile("\\s*(?<name>\\p{IsHan}[\\s　]{0,4}\\p{IsHan}(?:[\\s　]{0,4}\\p{IsHan})?)[\\s　]*(?m:$)");
    private static final Pattern BYLINE_YEAR = Pattern.compile("(?<year>20\\d\\d)[-/年.]\\d{1,2}[-/月.]\\d{1,2}");
    private static final Pattern FILE_YEAR = Pattern.compile("(?<![0-9])(?<year>20\\d\\d)(?![0-9])");
    private static final int HEAD_UNITS = 1500;
    private static final Set<Marker.Style> SECTIONS =
            EnumSet.of(Marker.Style.CHAPTER, Marker.Style.HAN, Marker.Style.HAN_BRACKETED);

    private final String text;
    private final String head;

    /** Reads in {@code text}, which is that of the document with the residue blanked out. */
    private HeadReading(String text, int headEnd) {
        this.text = text;
        this.head = text.substring(0, headEnd);
    }

    static ReportHead of(ReadDocument document, List<Span> paragraphs) {
        return new HeadReading(blanked(document), bodyStart(document.text(), paragraphs)).read(document, paragraphs);
    }

    /** Escapes and noise as blanks, written-out line breaks as line breaks; every offset stays. */
    private static String blanked(ReadDocument document) {
        StringBuilder text = new StringBuilder(document.text());
        for (Mark mark : document.marks()) {
            if (mark.kind() == MarkKind.ESCAPE || mark.kind() == MarkKind.NOISE) {
                Span span = mark.span();
                boolean breaks = Residue.ESCAPED_BREAK.isAll(span.of(document.text()));
                text.replace(span.start(), span.end(), (breaks ? "\n" : " ") + " ".repeat(span.length() - 1));
            }
        }
        return text.toString();
    }

    /** Where the head ends: at the salutation, the first long paragraph or the first heading that opens a part. */
    static int bodyStart(String text, List<Span> paragraphs) {
        boolean titled = paragraphs.size() > 1
                && Marker.at(text, paragraphs.get(1).start())
                        .filter(mark -> mark.ordinal() == 1)
                        .isPresent()
                && Marker.at(text, paragraphs.getFirst().start()).isEmpty();
        return paragraphs.stream()
                .skip(titled ? 1 : 0)
                .filter(paragraph -> opensBody(paragraph.of(text)))
                .findFirst()
                .map(Span::start)
                .orElse(0);
    }

    private static boolean opensBody(String paragraph) {
        return paragraph.startsWith("各位")
                || numbered(paragraph)
                || (paragraph.indexOf('。') >= 0 && (paragraph.length() > 100 || paragraph.endsWith("。")))
                || (paragraph.length() < 40
                        && HeadingSense.of(unnumbered(paragraph), OptionalInt.empty())
                                .isPresent());
    }

    /** A fragment may begin with a section. */
    private static boolean numbered(String paragraph) {
        return Marker.at(paragraph, 0)
                .filter(mark -> SECTIONS.contains(mark.style()))
                .isPresent();
    }

    private static String unnumbered(String paragraph) {
        return NUMBER.matcher(paragraph).replaceFirst("");
    }

    private ReportHead read(ReadDocument document, List<Span> paragraphs) {
        Optional<Span> title = title(document);
        Optional<Span> occasion = first(OCCASION, head, null);
        Optional<Matcher> speaker = SPEAKERS.stream()
                .map(pattern -> match(pattern, head))
                .flatMap(Optional::stream)
                .findFirst();
        return new ReportHead(
                title,
                occasion,
                year(document, paragraphs, title, occasion),
                region(title, occasion),
                speaker.map(m -> new Span(m.start("post"), m.end("post"))),
                speaker.isPresent() ? speaker.flatMap(this::name) : occasion.flatMap(span -> nameAt(span.end())));
    }

    /** The title as the report's own line; only where there is none, as the page around it gives it. */
    private Optional<Span> title(ReadDocument document) {
        List<Span> titles = TITLE.matcher(head)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(span -> span.of(text).indexOf('>') < 0)
                .toList();
        return titles.stream()
                .filter(span -> document.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.role() == Paragraph.Role.BODY
                                && paragraph.span().contains(span.start())))
                .findFirst()
                .or(() -> titles.stream().findFirst());
    }

    /** The name beside the post or, alone, on the next line. */
    private Optional<Span> name(Matcher speaker) {
        if (speaker.group("name") != null) {
            return Optional.of(new Span(speaker.start("name"), speaker.end("name")));
        }
        return nameAt(speaker.end());
    }

    private Optional<Span> nameAt(int offset) {
        Matcher next = NAME_LINE.matcher(head);
        return offset <= head.length() && next.region(offset, head.length()).lookingAt()
                ? Optional.of(new Span(next.start("name"), next.end("name")))
                : Optional.empty();
    }

    private Optional<Span> region(Optional<Span> title, Optional<Span> occasion) {
        String opening = text.substring(0, Math.min(text.length(), head.length() + HEAD_UNITS));
        return occasion.flatMap(span -> inside(PLACE_AT_CONGRESS, span).or(() -> inside(NATION_AT_CONGRESS, span)))
                .filter(place -> place.length() > 1)
                .or(() -> named(PLACE_BEFORE_GOVERNMENT, head))
                .or(() -> title.flatMap(span -> inside(PLACE_IN_TITLE, span)))
                .or(() -> named(Pattern.compile("代表\\s*" + PLACE_BEFORE_GOVERNMENT.pattern()), opening));
    }

    private static Optional<Span> named(Pattern pattern, String within) {
        return first(pattern, within, "place").filter(place -> place.length() > 1);
    }

    private Optional<Span> inside(Pattern pattern, Span span) {
        return first(pattern, span.of(text), "place").map(place -> place.shift(span.start()));
    }

    private OptionalInt year(
            ReadDocument document, List<Span> paragraphs, Optional<Span> title, Optional<Span> occasion) {
        Stream<Supplier<OptionalInt>> ways = Stream.of(
                () -> occasion.map(span -> yearBy(OCCASION, span.of(text))).orElse(OptionalInt.empty()),
                () -> yearBy(DATE, head),
                () -> title.map(span -> HeadingSense.yearIn(span.of(text))).orElse(OptionalInt.empty()),
                () -> YearByHeadings.of(text, paragraphs),
                () -> yearBy(BYLINE_YEAR, head),
                () -> yearBy(FILE_YEAR, document.origin().filename()));
        return ways.map(Supplier::get)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt yearBy(Pattern pattern, String words) {
        return match(pattern, words)
                .map(matcher -> matcher.group("year"))
                .map(year -> OptionalInt.of(HeadingSense.digits(year)))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Span> first(
            Pattern pattern, String within, @org.jspecify.annotations.Nullable String group) {
        return match(pattern, within)
                .map(m -> group == null ? new Span(m.start(), m.end()) : new Span(m.start(group), m.end(group)));
    }

    private static Optional<Matcher> match(Pattern pattern, String within) {
        Matcher matcher = pattern.matcher(within);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
