package luoshi.foundation.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 月、日: what stands behind a year, or alone: 3月5日, 9月底, 正月初一, 29日. */
final class DayReader {
    /** A month and the offset behind its words. */
    record Month(int value, int end) {}

    private static final String NOT_MONTH = "饼球嫂子亮票薪供均度租牙色光老季";
    private static final String NOT_DAY = "常本产报程期均子处线楼院文志夜语元圆美俄韩企资货式系剧耳";
    private static final Map<String, Integer> MONTHS = Map.of("正月", 1, "元月", 1, "冬月", 11, "腊月", 12);
    private static final WordMap<Integer> NAMED = WordMap.forwards(MONTHS);
    private static final WordMap<int[]> PARTS = WordMap.forwards(Map.ofEntries(
            Map.entry("底", new int[] {0, 0}),
            Map.entry("末", new int[] {0, 0}),
            Map.entry("上旬", new int[] {1, 10}),
            Map.entry("中旬", new int[] {11, 20}),
            Map.entry("下旬", new int[] {21, 31}),
            Map.entry("初", new int[] {1, 10}),
            Map.entry("中", new int[] {11, 20})));

    private final Folded text;

    DayReader(Folded text) {
        this.text = text;
    }

    /** Whether the name of a month may begin with these two characters. */
    static boolean mayBegin(char c, char behind) {
        return NAMED.mayBegin(c, behind);
    }

    @Nullable
    Month month(int offset, LocalDate reference) {
        WordMap.@Nullable Match<Integer> named = NAMED.longest(text, offset);
        if (named != null) {
            return new Month(named.meaning(), named.end());
        }
        if (text.startsWith("本月", offset)) {
            return new Month(reference.getMonthValue(), offset + 2);
        }
        @Nullable Small number = Small.at(text, offset);
        if (number == null || !number.in(1, 12)) {
            return null;
        }
        int sign = text.afterBlanks(number.end());
        boolean month = text.at(sign) == '月' && NOT_MONTH.indexOf(text.at(sign + 1)) < 0;
        return month ? new Month(number.value(), sign + 1) : null;
    }

    /** A month with what may follow it: a day, 底, 中旬, 的最后一个星期一. */
    Moment inMonth(int start, Month month, int year) {
        int at = text.afterBlanks(month.end());
        @Nullable Moment day = day(start, at, year, month.value());
        if (day != null) {
            return day;
        }
        int end = text.at(month.end()) == '份' ? month.end() + 1 : month.end();
        WordMap.@Nullable Match<int[]> part = PARTS.longest(text, end);
        if (part != null && !(text.at(part.start()) == '中' && Character.isIdeographic(text.at(part.end())))) {
            return part(start, part, year, month.value());
        }
        @Nullable Moment weekday = weekday(start, end, year, month.value());
        return weekday != null ? weekday : Moment.month(start, end, year, month.value());
    }

    private static Moment part(int start, WordMap.Match<int[]> part, int year, int month) {
        Moment whole = Moment.month(start, part.end(), year, month);
        LocalDate last = java.util.Objects.requireNonNull(whole.to());
        if (part.meaning()[0] == 0) {
            return Moment.day(start, part.end(), last);
        }
        LocalDate from = last.withDayOfMonth(part.meaning()[0]);
        LocalDate to = last.withDayOfMonth(Math.min(part.meaning()[1], last.getDayOfMonth()));
        return Moment.stretch(start, part.end(), from, to);
    }

    /** The day whose number begins at {@code offset}, in a known month. */
    @Nullable
    Moment day(int start, int offset, int year, int month) {
        if (text.at(offset) == '初') {
            @Nullable Small first = Small.at(text, offset + 1);
            return first != null && first.in(1, 10) && !first.arabic()
                    ? Moment.day(start, first.end(), Moment.dayOf(year, month, first.value()))
                    : null;
        }
        @Nullable Small number = Small.at(text, offset);
        if (number == null || !number.in(1, 31)) {
            return null;
        }
        int sign = text.afterBlanks(number.end());
        boolean signed = (text.at(sign) == '日' && NOT_DAY.indexOf(text.at(sign + 1)) < 0)
                || (text.at(sign) == '号' && "线楼院文机".indexOf(text.at(sign + 1)) < 0);
        if (signed) {
            return Moment.day(start, sign + 1, Moment.dayOf(year, month, number.value()));
        }
        if (number.arabic() && rangeBehind(number.end())) {
            return Moment.day(start, number.end(), Moment.dayOf(year, month, number.value()));
        }
        boolean bare = !number.arabic() && number.form() != Numeral.Form.DIGITS && !counts(number.end());
        return bare ? Moment.day(start, number.end(), Moment.dayOf(year, month, number.value())) : null;
    }

    /** 5 in 3月5—8日. */
    private boolean rangeBehind(int offset) {
        int joint = text.afterBlanks(offset);
        @Nullable
        Small last = "-—~到至".indexOf(text.at(joint)) >= 0 ? Small.at(text, text.afterBlanks(joint + 1)) : null;
        return last != null && last.in(1, 31) && "日号".indexOf(text.at(text.afterBlanks(last.end()))) >= 0;
    }

    private boolean counts(int offset) {
        return Units.at(text, offset) != null || "年月周季天".indexOf(text.at(offset)) >= 0;
    }

    /** 8月的最后一个星期一. */
    private @Nullable Moment weekday(int start, int offset, int year, int month) {
        int at = text.at(offset) == '的' ? offset + 1 : offset;
        boolean last = text.startsWith("最后一个", at);
        @Nullable Small nth = text.at(at) == '第' ? Small.at(text, at + 1) : null;
        if (!last && (nth == null || text.at(nth.end()) != '个')) {
            return null;
        }
        int week = last ? at + 4 : java.util.Objects.requireNonNull(nth).end() + 1;
        int day = Weeks.dayAt(text, week);
        if (day == 0) {
            return null;
        }
        int ordinal = last ? -1 : java.util.Objects.requireNonNull(nth).value();
        LocalDate found =
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.of(day)));
        return Moment.day(start, Weeks.endOfDay(text, week), found);
    }
}
