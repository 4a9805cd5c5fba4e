package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.util.List;

/** 识别时间: every day and stretch of days that a text names, resolved against a day (R5-3). */
public final class Dates {
    private Dates() {}

    /**
     * The dates and periods in text order, none overlapping another. Takes time linear in the length of {@code text}.
     *
     * @param reference the day that 今年, 9月底 and 年内 are meant from; for a report, a day of the year that it plans
     */
    public static List<When> scan(String text, LocalDate reference) {
        return new Scan(text, reference, Times.Ends.WITH_LAST).whens();
    }
}
