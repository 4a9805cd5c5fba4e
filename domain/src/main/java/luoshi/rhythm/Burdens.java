package luoshi.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.supervision.pace.ReportDay;

/** What units were asked for, counted. */
public interface Burdens {

    /** A campaign's days and rhythm. */
    record Span(ReportDay every, LocalDate from, LocalDate to) {}

    /**
     * Things that a unit reports on and that stand in the same rhythms.
     *
     * @param live whether they are commitments, which report every month
     * @param campaigns the campaigns in which they stand
     */
    record Matters(long unitId, boolean live, List<Span> campaigns, long count) {}

    /** A figure that a unit is asked for. */
    record Figures(long unitId, ReportDay every, LocalDate from, LocalDate to) {}

    List<Matters> matters(long regionId, LocalDate first, LocalDate last);

    List<Figures> figures(long regionId, LocalDate first, LocalDate last);

    /** How many feedbacks the duties handed over in the month ask for, by unit. */
    Map<Long, Long> replies(long regionId, LocalDate first, LocalDate last);
}
