package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Ordinals;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;

/**
 * Words that cannot be what the author wrote: a unit whose number is gone, a list shorter than its number, a foreign word between Chinese ones, a
 * character that no font shows. One pass over the text; a pattern is tried only where two neighbouring characters allow it.
 */
final class DamagedWords {
    private static final String VERB = "(?:达到|达|超过|超|突破|完成投资|增长|下降|总投资|新增|增加|减少|降至|降低|提高到|提高|不低于|不少于|高于|低于)";
    private static final String UNIT = "(?:[万亿]?元|[万亿]?亩|[万亿]?斤|公里|个百分点|%|％|[万亿]?吨|万?平方米|万?立方米|万?千瓦|万人次?|万户)";
    /** 超亿元 and 亿元以上 are said of whole classes of projects and mean one. */
    private static final Pattern NO_NUMBER =
            Pattern.compile(VERB + "(?!元[旦月]|[万亿]元以上)(?<!(?:超|突破)(?=亿元))(?<unit>" + UNIT + ")");

    private static final Letters ENDS_OF_VERBS = Letters.of("到达过超破资长降增加少至低高于");
    private static final Letters STARTS_OF_UNITS = Letters.of("万亿元亩斤公个%％吨平立千");
    private static final Pattern FOREIGN = Pattern.compile("(?<=[\\p{IsHan}，、] )[a-z]{3,12}(?= [\\p{IsHan}])");
    private static final Pattern NAMES =
            Pattern.compile("(?<names>[\\p{IsHan}]{2,8}(?:、[\\p{IsHan}&&[^和及与并等]]{2,6}){1,8})(?<n>[2-9]|1\\d)[处镇乡村座所]");
    private static final Letters COUNTED = Letters.of("处镇乡村座所");
    private static final int MOST_MISSING = 3;
    private static final int LONGEST_VERB = 4;
    private static final int LONGEST_UNIT = 5;
    private static final int LONGEST_NAMES = 70;
    private static final int LONGEST_NAME = 6;

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private DamagedWords(String text) {
        this.text = text;
    }

    static List<Mark> marks(String text) {
        DamagedWords words = new DamagedWords(text);
        for (int at = 1; at < text.length(); at++) {
            words.look(text.charAt(at - 1), text.charAt(at), at);
        }
        return words.marks;
    }

    private void look(char before, char c, int at) {
        if (STARTS_OF_UNITS.hold(c)) {
            if (ENDS_OF_VERBS.hold(before) && unit(c, at + 1 < text.length() ? text.charAt(at + 1) : ' ')) {
                find(NO_NUMBER, at - LONGEST_VERB, at + LONGEST_UNIT, found -> number(found, at));
            }
        } else if (before >= '0' && before <= '9') {
            if (COUNTED.hold(c) && listed(at - 1)) {
                find(NAMES, at - LONGEST_NAMES, at + 1, found -> names(found, at + 1));
            }
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return;
        }
        if (before == ' ' && c >= 'a' && c <= 'z') {
            find(FOREIGN, at, at + 14, found -> foreign(found, at));
        } else if (undecodable(c)) {
            marks.add(Mark.at(at, at + 1, MarkKind.UNDECODABLE));
        }
    }

    /** 公里, 个百分点, 平方米, 立方米, 千瓦: the others are units by their first character. */
    private static boolean unit(char first, char second) {
        return switch (first) {
            case '公' -> second == '里';
            case '个' -> second == '百';
            case '平', '立' -> second == '方';
            case '千' -> second == '瓦';
            default -> true;
        };
    }

    /** Whether the digits that end at {@code digit} stand behind the name of a list. */
    private boolean listed(int digit) {
        int at = digit;
        while (at > 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at--;
        }
        int last = at;
        while (at > 0 && last - at <= LONGEST_NAME && Character.isIdeographic(text.charAt(at))) {
            at--;
        }
        return at < last && text.charAt(at) == '、';
    }

    private void find(Pattern pattern, int from, int to, Consumer<MatchResult> found) {
        Matcher matcher = pattern.matcher(text)
                .region(Math.max(0, from), Math.min(text.length(), to))
                .useTransparentBounds(true);
        while (matcher.find()) {
            found.accept(matcher.toMatchResult());
        }
    }

    private void number(MatchResult found, int at) {
        if (found.start("unit") == at) {
            marks.add(Mark.at(at, found.end("unit"), MarkKind.LOST_NUMBER));
        }
    }

    private void foreign(MatchResult found, int at) {
        if (found.start() == at) {
            marks.add(Mark.at(at, found.end(), MarkKind.FOREIGN_TOKEN));
        }
    }

    /** “甲、乙、丙4镇”: fewer names than the number that closes their list, and no 等 between. */
    private void names(MatchResult found, int end) {
        int named = 1 + (int) found.group("names").chars().filter(c -> c == '、').count();
        int declared = Ordinals.value(found.group("n"));
        if (found.end() == end && named < declared && declared - named <= MOST_MISSING) {
            Span span = new Span(found.start(), found.end());
            marks.add(new Mark(span, MarkKind.NAMES_SHORT_OF_COUNT, "称" + declared + "个，列出" + named + "个"));
        }
    }

    private static boolean undecodable(char c) {
        return c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF') || (c >= '\u0080' && c <= '\u009F' && c != '\u0085');
    }
}
