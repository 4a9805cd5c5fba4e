package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numerals;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 时段 that are said at one go: “十五五”期间, 近三年, 2021—2025年, 1—6月, 十九世纪七十年代. */
final class Stretches {
    private static final int FIRST_PLAN = 1953;
    private static final int PLAN_YEARS = 5;
    private static final String[] PLAN_WORDS = {"期间", "时期", "期末", "末期", "末", "以来", "中期", "初期", "初"};
    private static final WordMap<Integer> SIDE = WordMap.forwards(Map.ofEntries(
            Map.entry("上", -1),
            Map.entry("前", -1),
            Map.entry("近", -1),
            Map.entry("过去", -1),
            Map.entry("最近", -1),
            Map.entry("此前", -1),
            Map.entry("下", 1),
            Map.entry("后", 1),
            Map.entry("未来", 1),
            Map.entry("今后", 1),
            Map.entry("接下来", 1),
            Map.entry("往后", 1),
            Map.entry("过去的", -1),
            Map.entry("未来的", 1),
            Map.entry("今后的", 1),
            Map.entry("接下来的", 1)));
    private static final String DASHES = "-—~到至";

    private final Folded text;
    private final LocalDate reference;

    Stretches(Folded text, LocalDate reference) {
        this.text = text;
        this.reference = reference;
    }

    static boolean mayBegin(char c) {
        return SIDE.mayBegin(c)
                || c == '“'
                || c == '"'
                || c == '十'
                || c == '本'
                || c == '上'
                || c == '九'
                || c == '八'
                || c == '七'
                || c == '二';
    }

    /** Whether a stretch may begin with these two characters, which are no number. */
    static boolean mayBegin(char c, char behind) {
        return SIDE.mayBegin(c, behind) || ((c == '“' || c == '"') && Numerals.mayBegin(behind));
    }

    @Nullable
    Moment at(int offset) {
        char c = text.at(offset);
        if (c == '“' || c == '"' || c == '十' || c == '九' || c == '八') {
            @Nullable Moment plan = plan(offset);
            if (plan != null) {
                return plan;
            }
        }
        @Nullable Moment relative = relative(offset);
        if (relative != null) {
            return relative;
        }
        @Nullable Moment decade = decade(offset);
        return decade != null ? decade : numbered(offset);
    }

    /** “十五五”期间: the fifteenth five-year plan, 2026 to 2030. */
    private @Nullable Moment plan(int offset) {
        boolean quoted = text.at(offset) == '“' || text.at(offset) == '"';
        int from = quoted ? offset + 1 : offset;
        int ordinal = 0;
        int end = from;
        if (text.at(end) == '十') {
            ordinal = 10;
            end++;
        }
        int digit = "一二三四五六七八九".indexOf(text.at(end)) + 1;
        if (digit > 0 && text.at(end + 1) == '五') {
            ordinal += digit;
            end += 2;
        } else if (ordinal == 10 && text.at(end) == '五') {
            end++;
        } else {
            return null;
        }
        int behind = quoted && (text.at(end) == '”' || text.at(end) == '"') ? end + 1 : end;
        return ordinal < 9 || (quoted && behind == end) ? null : plan(offset, behind, ordinal);
    }

    private @Nullable Moment plan(int start, int behind, int ordinal) {
        for (String word : PLAN_WORDS) {
            if (text.startsWith(word, behind)) {
                int first = planYear(ordinal);
                int end = word.endsWith("来") ? behind : behind + word.length();
                LocalDate from = LocalDate.of(word.contains("末") ? first + PLAN_YEARS - 1 : first, 1, 1);
                LocalDate to =
                        LocalDate.of(word.endsWith("初") || word.equals("初期") ? first : first + PLAN_YEARS - 1, 12, 31);
                return Moment.stretch(start, end, from, to);
            }
        }
        return null;
    }

    /** The first plan began in 1953; from the third on (1966) each lasts five years. */
    private static int planYear(int ordinal) {
        return ordinal < 3 ? FIRST_PLAN + PLAN_YEARS * (ordinal - 1) : 1966 + PLAN_YEARS * (ordinal - 3);
    }

    /** 近三年, 上2个月, 后1年. */
    private @Nullable Moment relative(int offset) {
        WordMap.@Nullable Match<Integer> side = SIDE.longest(text, offset);
        if (side == null || (side.span().length() == 1 && partOfWord(offset))) {
            return null;
        }
        @Nullable Small number = Small.at(text, text.afterBlanks(side.end()));
        if (number == null || number.value() > 1000) {
            return null;
        }
        boolean past = side.meaning() < 0;
        LocalDate base = past ? reference : reference.plusDays(1);
        int sign = text.at(number.end()) == '个' ? number.end() + 1 : number.end();
        long count = (long) side.meaning() * number.value();
        @Nullable LocalDate other = moved(base, sign, sign > number.end(), count);
        if (other == null
                || text.startsWith("半", sign + 1)
                || (text.at(sign) == '年' && "级代".indexOf(text.at(sign + 1)) >= 0)) {
            return null;
        }
        int end = sign + (text.startsWith("星期", sign) || text.startsWith("季度", sign) ? 2 : 1);
        return past
                ? Moment.stretch(offset, end, other, base.minusDays(1))
                : Moment.stretch(offset, end, base, other.minusDays(1));
    }

    private @Nullable LocalDate moved(LocalDate base, int sign, boolean counted, long count) {
        if (text.startsWith("星期", sign)) {
            return base.plusWeeks(count);
        }
        if (text.startsWith("季度", sign)) {
            return null;
        }
        return switch (text.at(sign)) {
            case '年' -> counted ? null : base.plusYears(count);
            case '月' -> counted ? base.plusMonths(count) : null;
            case '周' -> counted || "年岁".indexOf(text.at(sign + 1)) >= 0 ? null : base.plusWeeks(count);
            case '天' -> counted ? null : base.plusDays(count);
            default -> null;
        };
    }

    private boolean partOfWord(int offset) {
        return "以之此目向往提年月日天附最午身".indexOf(text.at(offset - 1)) >= 0;
    }

    /** 本世纪20年代, 十九世纪七十年代, 50年代. */
    private @Nullable Moment decade(int offset) {
        int century = 0;
        int at = offset;
        if (text.startsWith("本世纪", offset) || text.startsWith("上世纪", offset)) {
            century = text.at(offset) == '本' ? 2000 : 1900;
            at = offset + 3;
        } else {
            @Nullable Small number = Small.at(text, offset);
            if (number != null && number.in(1, 30) && text.startsWith("世纪", number.end())) {
                century = (number.value() - 1) * 100;
                at = number.end() + 2;
            }
        }
        @Nullable Small decade = Small.at(text, at);
        boolean decades = decade != null && decade.value() % 10 == 0 && text.startsWith("年代", decade.end());
        if (decade == null || !decades || (!decade.in(0, 90) && decade.value() < 1000)) {
            return at > offset
                    ? Moment.stretch(
                            offset, at, LocalDate.of(Math.max(1, century), 1, 1), LocalDate.of(century + 99, 12, 31))
                    : null;
        }
        int base = century > 0 ? century : decade.value() >= 1000 ? 0 : 1900;
        int first = base + decade.value();
        return Moment.stretch(offset, decade.end() + 2, LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    }

    /** 2021—2025年, 2021至2025年, 1—6月, (2018-2035). */
    private @Nullable Moment numbered(int offset) {
        @Nullable Small first = text.at(offset) >= '0' && text.at(offset) <= '9' ? Small.at(text, offset) : null;
        if (first == null || text.at(offset - 1) == '.') {
            return null;
        }
        int sign = text.afterBlanks(first.end());
        int behind = sign;
        while (DASHES.indexOf(text.at(behind)) >= 0 && behind - sign < 2) {
            behind++;
        }
        @Nullable Small last = behind == sign ? null : Small.at(text, text.afterBlanks(behind));
        return last == null || !last.arabic() || last.value() < first.value() ? null : between(offset, first, last);
    }

    private @Nullable Moment between(int offset, Small first, Small last) {
        int sign = text.afterBlanks(last.end());
        boolean years = first.length() == 4 && last.length() == 4 && first.in(1900, 2100) && last.in(1900, 2100);
        boolean bracketed = "(（".indexOf(text.at(offset - 1)) >= 0 && ")）".indexOf(text.at(sign)) >= 0;
        if (years && (text.at(sign) == '年' || bracketed)) {
            int end = bracketed ? last.end() : sign + 1;
            return Moment.stretch(offset, end, LocalDate.of(first.value(), 1, 1), LocalDate.of(last.value(), 12, 31));
        }
        boolean months = first.in(1, 12) && last.in(1, 12) && text.at(sign) == '月';
        if (!months) {
            return null;
        }
        LocalDate to = LocalDate.of(reference.getYear(), last.value(), 1);
        int end = text.at(sign + 1) == '份' ? sign + 2 : sign + 1;
        return Moment.stretch(offset, end, to.withMonth(first.value()), to.withDayOfMonth(to.lengthOfMonth()));
    }
}
