package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Numerals;
import luoshi.foundation.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the date or period that begins at a place: points, stretches, two points with 到 between them, and 前 behind. */
final class Times {
    private static final String JOINTS = "-—~到至";
    private static final Letters BEHIND_DIGITS = Letters.of(" 年月日号世-—~到至./");
    private static final Letters HAN = Letters.of("一二三四五六七八九十两");
    /** What stands behind a single Chinese digit that begins a time, 三夏 and 三秋 among them. */
    private static final Letters BEHIND_HAN = Letters.of(" 年月日号世季期时末以中初夏秋”\"");

    /** What a time may begin with whatever stands behind it: 从, the ordinal of a quarter, names of weeks, 上 and 下 of weeks and months. */
    private static final Letters LOOSE = Letters.of("从自第星礼周上下这本前后近");

    private static final String[] BEFORE = {"前", "之前", "以前"};

    private final Folded text;
    private final LocalDate reference;
    private final Ends ends;
    private final PointReader points;
    private final Stretches stretches;

    /** Where a stretch between two named points ends. */
    enum Ends {
        /** With the last of them: 到6月30日 ends on 30 June. */
        WITH_LAST,
        /** When the last of them begins, as an interval of time values does (ISO 8601, TIMEX). */
        BEFORE_LAST
    }

    Times(Folded text, LocalDate reference, Ends ends) {
        this.text = text;
        this.reference = reference;
        this.ends = ends;
        this.points = new PointReader(text, reference);
        this.stretches = new Stretches(text, reference);
    }

    static boolean mayBegin(char c) {
        return (c >= '0' && c <= '9')
                || "从自一二三四五六七八九十两〇零".indexOf(c) >= 0
                || PointReader.mayBegin(c)
                || Stretches.mayBegin(c);
    }

    /** The date or period that begins exactly at {@code offset}; null where none does. */
    @Nullable
    When at(int offset) {
        char c = text.at(offset);
        if (counts(offset) || !opens(c, text.at(offset + 1))) {
            return null;
        }
        if (c == '从' || c == '自') {
            @Nullable Moment first = first(offset + 1, true);
            @Nullable Moment range = first == null ? null : range(first);
            return range == null ? null : deadline(range.reaching(offset, range.end()), false);
        }
        @Nullable Moment first = first(offset, false);
        if (first == null) {
            return null;
        }
        @Nullable Moment range = range(first);
        return range == null ? deadline(withWeekday(first), true) : deadline(range, false);
    }

    /** Whether a time may begin with these two characters; most that begin like a word of time go on like another. */
    private static boolean opens(char c, char behind) {
        return LOOSE.hold(c)
                || Numerals.mayBegin(c)
                || PointReader.mayBegin(c, behind)
                || Stretches.mayBegin(c, behind);
    }

    /** Digits behind which nothing stands that makes them a time: most numbers. */
    private boolean counts(int offset) {
        int at = offset;
        while (text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        if (at > offset) {
            return !BEHIND_DIGITS.hold(text.at(at));
        }
        char behind = text.at(at + 1);
        return HAN.hold(text.at(at)) && !BEHIND_HAN.hold(behind) && !Numerals.mayBegin(behind);
    }

    private @Nullable Moment first(int offset, boolean bareYear) {
        @Nullable Moment stretch = stretches.at(offset);
        if (stretch != null) {
            return stretch;
        }
        @Nullable Moment point = points.at(offset);
        return point == null && bareYear ? bareYear(offset) : point;
    }

    private @Nullable Moment bareYear(int offset) {
        @Nullable Small year = Small.at(text, offset);
        boolean plain = year != null && year.length() == 4 && year.in(1000, 2999);
        return year != null && plain ? Moment.year(offset, year.end(), year.value()) : null;
    }

    /** 一月十日到十二日, 2016到2018, 2007年与2009年间, 2010年之后2018年之前. */
    private @Nullable Moment range(Moment first) {
        int at = text.afterBlanks(first.end());
        boolean joint = JOINTS.indexOf(text.at(at)) >= 0;
        boolean and = text.at(at) == '与' || text.at(at) == '和';
        if (joint) {
            @Nullable Moment last = last(first, text.afterBlanks(at + 1));
            return last == null ? null : spanned(first, last, last.end());
        }
        if (and) {
            @Nullable Moment last = last(first, text.afterBlanks(at + 1));
            int end = last == null
                    ? 0
                    : text.startsWith("之间", last.end())
                            ? last.end() + 2
                            : text.at(last.end()) == '间' ? last.end() + 1 : 0;
            return last == null || end == 0 ? null : spanned(first, last, end);
        }
        return afterAndBefore(first, at);
    }

    private @Nullable Moment afterAndBefore(Moment first, int at) {
        int from = text.startsWith("之后", at) || text.startsWith("以后", at) ? at + 2 : 0;
        @Nullable Moment last = from == 0 ? null : last(first, from);
        if (last == null || last.from() == null || first.from() == null) {
            return null;
        }
        boolean before = text.startsWith("之前", last.end()) || text.startsWith("以前", last.end());
        return before
                ? Moment.stretch(
                        first.start(), last.end() + 2, first.from(), last.from().minusDays(1))
                : null;
    }

    /** The second point of a range, which takes year and month from the first where it has none. */
    private @Nullable Moment last(Moment first, int offset) {
        LocalDate from = first.from();
        if (from == null) {
            return null;
        }
        PointReader inherited = new PointReader(text, from);
        @Nullable Moment numeric = Numeric.last(text, offset);
        @Nullable Moment last = numeric != null ? numeric : inherited.at(offset);
        if (last == null && first.grain() == Moment.Grain.YEAR && Character.isDigit(text.at(first.end() - 1))) {
            last = bareYear(offset);
        }
        boolean later = last != null
                && last.to() != null
                && last.from() != null
                && !last.to().isBefore(from);
        return later ? last : null;
    }

    private Moment spanned(Moment first, Moment last, int end) {
        LocalDate from = Objects.requireNonNull(first.from());
        LocalDate to = Objects.requireNonNull(ends == Ends.WITH_LAST ? last.to() : last.from());
        boolean points = ends == Ends.BEFORE_LAST && to.isAfter(from);
        return Moment.stretch(first.start(), end, from, points ? to.minusDays(1) : Objects.requireNonNull(last.to()));
    }

    /** 10月12号，星期一. */
    private Moment withWeekday(Moment day) {
        if (!day.isDay()) {
            return day;
        }
        int at = text.afterBlanks(day.end());
        int from = text.at(at) == '，' || text.at(at) == ',' || text.at(at) == '(' ? text.afterBlanks(at + 1) : at;
        if (Weeks.dayAt(text, from) == 0) {
            return day;
        }
        int end = Weeks.endOfDay(text, from);
        boolean bracket = text.at(at) == '(';
        return bracket && text.at(end) != ')' ? day : day.reaching(day.start(), bracket ? end + 1 : end);
    }

    private When deadline(Moment moment, boolean mayBound) {
        for (String word : BEFORE) {
            boolean words = mayBound
                    && text.startsWith(word, moment.end())
                    && "后沿期景程往提一三半两".indexOf(text.at(moment.end() + word.length())) < 0;
            if (words && moment.from() != null) {
                return due(moment, moment.end() + word.length());
            }
        }
        boolean during = moment.grain() == Moment.Grain.SEASON && text.startsWith("期间", moment.end());
        int end = during ? moment.end() + 2 : moment.end();
        return when(moment, end, opening(end) ? Op.AT_LEAST : Op.EQUAL, moment.from(), moment.to());
    }

    private boolean opening(int end) {
        return text.startsWith("以来", end) || text.startsWith("以后", end) || text.startsWith("之后", end);
    }

    /** 9月底前 is up to 30 September; 国庆节前 up to the day before (R5-3). */
    private When due(Moment moment, int end) {
        LocalDate last = Objects.requireNonNull(moment.isDay() ? moment.to() : moment.from());
        LocalDate to = moment.isDay()
                ? last
                : moment.grain() == Moment.Grain.STRETCH ? Objects.requireNonNull(moment.to()) : last.minusDays(1);
        LocalDate yearStart = reference.withDayOfYear(1);
        return new When(
                text.words(moment.start(), end),
                new Span(moment.start(), end),
                Kind.PERIOD,
                Op.AT_MOST,
                Optional.of(yearStart).filter(from -> !from.isAfter(to)),
                Optional.of(to));
    }

    private When when(Moment moment, int end, Op op, @Nullable LocalDate from, @Nullable LocalDate to) {
        Kind kind = moment.isDay()
                ? Kind.DATE
                : moment.grain() == Moment.Grain.SEASON && from != null && from.equals(to) ? Kind.DATE : Kind.PERIOD;
        return new When(
                text.words(moment.start(), end),
                new Span(moment.start(), end),
                kind,
                op,
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }
}
