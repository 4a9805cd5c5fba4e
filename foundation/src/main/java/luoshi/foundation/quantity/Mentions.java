package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.util.List;

/** 全部提及: quantities, dates, and the numbers inside both, codes included. */
public final class Mentions {
    private Mentions() {}

    /**
     * All mentions, by where they begin, the longer first. A stretch between two named points (7月4日到7月6日) is an interval of time values here
     * (ISO 8601, TIMEX): it ends before the last point begins, where {@link Dates#scan} ends it with that point. Takes time linear in the length of {@code text}.
     *
     * @param reference the day that 今年, 9月底 and 年内 are meant from
     */
    public static List<Mention> scan(String text, LocalDate reference) {
        return new Scan(text, reference, Times.Ends.BEFORE_LAST).mentions();
    }
}
