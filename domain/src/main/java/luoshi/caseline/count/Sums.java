package luoshi.caseline.count;

import java.math.BigDecimal;
import java.util.Collection;

/** 合计: what some cases add up to; the amounts in the units of their fields. */
public record Sums(long cases, BigDecimal amount1, BigDecimal amount2, Timed timed, Rated rated, Ended ended) {
    public static final Sums NONE =
            new Sums(0, BigDecimal.ZERO, BigDecimal.ZERO, new Timed(0, 0, 0, 0), new Rated(0, 0), new Ended(0, 0));

    /**
     * 时限.
     *
     * @param inTime answered and never late
     * @param overdue late at some time
     * @param openLate late and open as of the last round
     */
    public record Timed(long answered, long inTime, long overdue, long openLate) {}

    /** 评价: how many said how content they are, and how many are. */
    public record Rated(long rated, long content) {}

    /** 办结: how many have ended, and their days altogether. */
    public record Ended(long closed, long days) {}

    public Sums plus(Sums other) {
        return new Sums(
                cases + other.cases,
                amount1.add(other.amount1),
                amount2.add(other.amount2),
                new Timed(
                        timed.answered + other.timed.answered,
                        timed.inTime + other.timed.inTime,
                        timed.overdue + other.timed.overdue,
                        timed.openLate + other.timed.openLate),
                new Rated(rated.rated + other.rated.rated, rated.content + other.rated.content),
                new Ended(ended.closed + other.ended.closed, ended.days + other.ended.days));
    }

    public static Sums of(Collection<Sums> some) {
        return some.stream().reduce(NONE, Sums::plus);
    }
}
