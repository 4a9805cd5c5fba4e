package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** One point of time: a year with what stands behind it, a month, a day, a quarter, a season, 明天, 年底. */
final class PointReader {
    private static final WordMap<Integer> DAYS = WordMap.forwards(Map.ofEntries(
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("后天", 2),
            Map.entry("大后天", 3),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("前天", -2),
            Map.entry("大前天", -3)));
    /** The parts of a year: the months that they reach over; 底 and 末 are their last day. */
    private static final WordMap<int[]> YEAR_PARTS = WordMap.forwards(Map.ofEntries(
            Map.entry("上半年", new int[] {1, 6}),
            Map.entry("下半年", new int[] {7, 12}),
            Map.entry("前半年", new int[] {1, 6}),
            Map.entry("后半年", new int[] {7, 12}),
            Map.entry("全年", new int[] {1, 12}),
            Map.entry("年内", new int[] {1, 12}),
            Map.entry("年初", new int[] {1, 1}),
            Map.entry("年中", new int[] {6, 7}),
            Map.entry("年底", new int[] {12, 12, 0}),
            Map.entry("年末", new int[] {12, 12, 0}),
            Map.entry("岁末", new int[] {12, 12, 0}),
            Map.entry("年终", new int[] {12, 12, 0})));

    private static final Map<Character, int[]> SHORT_PARTS = Map.of(
            '底', new int[] {12, 12, 0}, '末', new int[] {12, 12, 0}, '初', new int[] {1, 1}, '内', new int[] {1, 12});

    private static final List<String> CALENDARS = List.of("农历", "阴历", "阳历", "公历", "公元");
    private static final int MOST_STEPS = 3;

    private final Folded text;
    private final LocalDate reference;
    private final YearReader years;
    private final DayReader days;

    PointReader(Folded text, LocalDate reference) {
        this.text = text;
        this.reference = reference;
        this.years = new YearReader(text, reference.getYear());
        this.days = new DayReader(text);
    }

    static boolean mayBegin(char c) {
        return YearReader.mayBegin(c)
                || Seasons.mayBegin(c)
                || DAYS.mayBegin(c)
                || YEAR_PARTS.mayBegin(c)
                || "第一二三四星礼周上下这本元腊冬正大农阴阳公".indexOf(c) >= 0;
    }

    /** Whether a point may begin with these two characters, which are no number and open no week, month or quarter that is counted. */
    static boolean mayBegin(char c, char behind) {
        return YearReader.mayBegin(c, behind)
                || Seasons.mayBegin(c, behind)
                || DayReader.mayBegin(c, behind)
                || DAYS.mayBegin(c, behind)
                || YEAR_PARTS.mayBegin(c, behind)
                || (c == '大' && behind == '年')
                || behind == '历'
                || behind == '元';
    }

    /** The point whose words begin at {@code offset}. */
    @Nullable
    Moment at(int offset) {
        int from = calendar(offset) ? offset + 2 : offset;
        YearReader.@Nullable Year year = years.at(from);
        if (year != null && year.value() > 0 && year.value() < 9999) {
            return inYear(offset, year);
        }
        @Nullable Moment numeric = Numeric.at(text, offset);
        return numeric != null ? numeric : yearless(offset, from);
    }

    private boolean calendar(int offset) {
        for (String name : CALENDARS) {
            if (text.startsWith(name, offset)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Moment yearless(int start, int offset) {
        WordMap.@Nullable Match<Integer> day = DAYS.longest(text, offset);
        if (day != null) {
            return day(start, day);
        }
        @Nullable Moment part = part(start, offset, reference.getYear());
        if (part != null) {
            return part;
        }
        DayReader.@Nullable Month month = days.month(offset, reference);
        if (month != null) {
            return inMonth(start, month);
        }
        if (text.startsWith("大年", offset) && text.at(offset + 2) == '初') {
            return days.day(start, offset + 2, reference.getYear(), 1);
        }
        @Nullable Moment week = Weeks.at(text, offset, reference);
        return week != null ? week : monthOrDay(start, offset);
    }

    private @Nullable Moment day(int start, WordMap.Match<Integer> day) {
        boolean cut = text.at(day.start()) == '前' && "以之此提".indexOf(text.at(day.start() - 1)) >= 0;
        return cut ? null : Moment.day(start, day.end(), reference.plusDays(day.meaning()));
    }

    /** 2月29日 means the year that has one. */
    private Moment inMonth(int start, DayReader.Month month) {
        for (int year = reference.getYear(); year < reference.getYear() + 8; year++) {
            Moment moment = days.inMonth(start, month, year);
            if (moment.from() != null || !leapDay(month, moment)) {
                return moment;
            }
        }
        return days.inMonth(start, month, reference.getYear());
    }

    private static boolean leapDay(DayReader.Month month, Moment moment) {
        return month.value() == 2 && moment.isDay();
    }

    private @Nullable Moment monthOrDay(int start, int offset) {
        @Nullable Moment month = nextMonth(start, offset);
        if (month != null) {
            return month;
        }
        @Nullable Small number = Small.at(text, offset);
        boolean signed =
                number != null && number.in(1, 31) && "日号".indexOf(text.at(text.afterBlanks(number.end()))) >= 0;
        return signed ? dayOfMonth(start, offset) : null;
    }

    /** 29日 alone: of this month, or of the next that has one. */
    private @Nullable Moment dayOfMonth(int start, int offset) {
        for (LocalDate month = reference.withDayOfMonth(1);
                month.isBefore(reference.plusMonths(3));
                month = month.plusMonths(1)) {
            @Nullable Moment day = days.day(start, offset, month.getYear(), month.getMonthValue());
            if (day == null
                    || text.at(day.end()) == '内'
                    || text.startsWith("之内", day.end())
                    || text.startsWith("以内", day.end())
                    || (text.at(day.end() - 1) == '号' && Character.isIdeographic(text.at(day.end())))) {
                return null;
            }
            if (day.from() != null) {
                return day;
            }
        }
        return null;
    }

    /** 上个月, 下下个月, 本月. */
    private @Nullable Moment nextMonth(int start, int offset) {
        int at = offset;
        int months = 0;
        while (at - offset < MOST_STEPS && (text.at(at) == '上' || text.at(at) == '下')) {
            months += text.at(at) == '下' ? 1 : -1;
            at++;
        }
        if (at == offset && text.at(at) == '这' && text.startsWith("个月", at + 1)) {
            at++;
        }
        int sign = text.at(at) == '个' ? at + 1 : at;
        if (at == offset || text.at(sign) != '月') {
            return null;
        }
        LocalDate of = reference.plusMonths(months);
        return days.inMonth(start, new DayReader.Month(of.getMonthValue(), sign + 1), of.getYear());
    }

    private Moment inYear(int start, YearReader.Year year) {
        int at = text.afterBlanks(year.end());
        int behind = text.at(at) == '的' ? at + 1 : at;
        DayReader.@Nullable Month month = days.month(behind, reference);
        if (month != null) {
            return days.inMonth(start, month, year.value());
        }
        @Nullable Moment part = part(start, behind, year.value());
        if (part != null) {
            return part;
        }
        int @Nullable [] shortPart = SHORT_PARTS.get(text.at(year.end()));
        boolean word = text.at(year.end()) == '内' && "外需容部陆".indexOf(text.at(year.end() + 1)) >= 0;
        if (shortPart != null && !word) {
            return months(start, year.end() + 1, year.value(), shortPart);
        }
        return Moment.year(start, year.end(), year.value());
    }

    /** 上半年, 一季度, 前三季度, 年底, 秋冬季, 国庆节 of a year. */
    private @Nullable Moment part(int start, int offset, int year) {
        WordMap.@Nullable Match<int[]> part = YEAR_PARTS.longest(text, offset);
        if (part != null && !partOfWord(part)) {
            return months(start, part.end(), year, part.meaning());
        }
        @Nullable Moment quarter = quarter(start, offset, year);
        return quarter != null ? quarter : Seasons.at(text, start, offset, year);
    }

    /** 历年底, 每年初, 中年末. */
    private boolean partOfWord(WordMap.Match<int[]> part) {
        return (text.at(part.start()) == '年'
                        && "历每逐成中青往常今明去百千0123456789一二三四五六七八九十两几多近".indexOf(text.at(part.start() - 1)) >= 0)
                || text.startsWith("年中央", part.start())
                || text.startsWith("年内外", part.start())
                || text.startsWith("年中国", part.start());
    }

    private static Moment months(int start, int end, int year, int[] part) {
        LocalDate from = LocalDate.of(year, part[0], 1);
        LocalDate last = from.withMonth(part[1]);
        LocalDate to = last.withDayOfMonth(last.lengthOfMonth());
        return part.length > 2 ? Moment.day(start, end, to) : Moment.stretch(start, end, from, to);
    }

    private @Nullable Moment quarter(int start, int offset, int year) {
        boolean leading = text.at(offset) == '前';
        int from = leading || text.at(offset) == '第' ? offset + 1 : offset;
        @Nullable Small number = Small.at(text, from);
        if (number == null || !number.in(1, 4)) {
            return null;
        }
        int sign = text.at(number.end()) == '个' ? number.end() + 1 : number.end();
        boolean counted = sign > number.end() && !leading && from == offset;
        if (!text.startsWith("季度", sign) || counted) {
            return null;
        }
        int last = number.value() * 3;
        int end = sign + 2;
        boolean close = "底末".indexOf(text.at(end)) >= 0;
        int first = leading ? 1 : last - 2;
        return months(start, close ? end + 1 : end, year, close ? new int[] {last, last, 0} : new int[] {first, last});
    }
}
