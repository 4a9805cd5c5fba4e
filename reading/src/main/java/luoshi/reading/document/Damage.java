package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Ordinals;
import luoshi.foundation.text.Span;

/** 损伤: places where something of the author's text is lost or wrong, told by shape alone. What stood there is never guessed. */
final class Damage {
    private static final String MEASURED = "(?:[万亿]?元|[万亿]?亩|[万亿]?斤|公里|个百分点|%|％|[万亿]?吨|万?平方米|万?立方米|万?千瓦|万人次?|万户)";
    private static final Pattern NO_NUMBER =
            Pattern.compile("(?:达到|达|超过|超|突破|完成投资|增长|下降|总投资|新增|增加|减少|降至|降低|提高到|提高|不低于|不少于|高于|低于)(?=" + MEASURED
                    + ")(?!元[旦月])(?<!(?:超|突破)(?=亿元))(?=(?<unit>" + MEASURED + "))");
    private static final Pattern FOREIGN = Pattern.compile("(?<=[\\p{IsHan}，、] )[a-z]{3,12}(?= [\\p{IsHan}])");
    private static final Pattern UNDECODABLE =
            Pattern.compile("[\\uFFFD\\uE000-\\uF8FF\\u0080-\\u0084\\u0086-\\u009F]+");
    private static final Pattern NAMES = Pattern.compile(
            "(?<names>[\\p{IsHan}]{2,8}(?:、[\\p{IsHan}&&[^和及与并等]]{1,8}){1,8}?)(?<n>[2-9]|1\\d|[二两三四五六七八九十])(?:个|处|镇|乡|村|条|座|所|家|项)(?!月|工作日|行动)");
    private static final int MOST_MISSING = 3;
    private static final Pattern CUT_OPENING = Pattern.compile("[一二三四五六七八九十\\dA-D]{0,2}版?[)）〕】]|[，。；、：！？”]");
    private static final String STOPS = "。！？：；…!?:;.）)】》〉”’」』*";

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private Damage(String text) {
        this.text = text;
    }

    static List<Mark> marks(String text, List<Paragraph> paragraphs) {
        Damage damage = new Damage(text);
        damage.collect(NO_NUMBER, MarkKind.LOST_NUMBER, "unit", unit -> true);
        damage.collect(FOREIGN, MarkKind.FOREIGN_TOKEN, "", token -> true);
        damage.collect(UNDECODABLE, MarkKind.UNDECODABLE, "", token -> true);
        damage.names();
        damage.marks.addAll(Repetition.marks(text));
        paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .forEach(paragraph -> damage.marks.addAll(Pairs.marks(text, paragraph.span())));
        damage.edges(paragraphs);
        return damage.marks;
    }

    private void collect(Pattern pattern, MarkKind kind, String group, Predicate<String> accepted) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = group.isEmpty() ? matcher.start() : matcher.start(group);
            int end = group.isEmpty() ? matcher.end() : matcher.end(group);
            if (accepted.test(text.substring(start, end))) {
                marks.add(Mark.at(start, end, kind));
            }
        }
    }

    /** “甲、乙、丙4镇”: fewer names than the number that closes their list, and no 等 between. */
    private void names() {
        Matcher matcher = NAMES.matcher(text);
        while (matcher.find()) {
            int named = 1
                    + (int) matcher.group("names").chars().filter(c -> c == '、').count();
            int declared = Ordinals.value(matcher.group("n"));
            if (named < declared && declared - named <= MOST_MISSING) {
                marks.add(new Mark(
                        new Span(matcher.start(), matcher.end()),
                        MarkKind.NAMES_SHORT_OF_COUNT,
                        "称" + declared + "个，列出" + named + "个"));
            }
        }
    }

    /** The text begins inside a sentence, or a running paragraph breaks off. */
    private void edges(List<Paragraph> paragraphs) {
        List<Span> body = paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .map(Paragraph::span)
                .toList();
        if (body.isEmpty()) {
            return;
        }
        Matcher opening = CUT_OPENING
                .matcher(text)
                .region(body.getFirst().start(), body.getFirst().end());
        if (opening.lookingAt()) {
            marks.add(Mark.at(opening.start(), opening.end(), MarkKind.CUT_START));
        }
        for (Span paragraph : body) {
            if (breaksOff(paragraph)) {
                marks.add(Mark.at(paragraph.end() - 1, paragraph.end(), MarkKind.CUT_END));
            }
        }
    }

    private boolean breaksOff(Span paragraph) {
        String words = paragraph.of(text);
        boolean open = STOPS.indexOf(words.charAt(words.length() - 1)) < 0;
        boolean running = words.indexOf('。') >= 0
                || (words.indexOf('，') >= 0 && words.chars().anyMatch(Character::isDigit));
        return open && running && words.length() > 6;
    }
}
