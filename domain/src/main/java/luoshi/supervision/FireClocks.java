package luoshi.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;

/**
 * 催办: what the daily round does with the clocks. The rules are turned into one number a stage, counting and rung, so that the database only has to
 * compare. It drafts and reminds; it decides nothing.
 */
public final class FireClocks {
    /** How many fire in one transaction: enough to be quick, and few enough for several transactions to share a day. */
    public static final int BATCH = 2_000;

    private static final String[] HEADS = {"临近时限：", "逾期催办：", "再次催办：", "三次催办："};

    private final Firings firings;
    private final Calendars calendars;
    private final Parameters parameters;

    public FireClocks(Firings firings, Calendars calendars, Parameters parameters) {
        this.firings = firings;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    /** Fires one batch; answers how many: none when nothing is left that nobody else is at. */
    public int batch(long regionId, LocalDate day) {
        return firings.fire(regionId, cuts(regionId, day), day, BATCH);
    }

    public List<Firings.Due> due(long regionId, LocalDate day, int most) {
        return firings.due(regionId, cuts(regionId, day), day, most);
    }

    /** How many would fire, by rung. */
    public long[] count(long regionId, LocalDate day) {
        return firings.count(regionId, cuts(regionId, day), day);
    }

    public int only(long regionId, LocalDate day, List<Firings.Due> only) {
        return firings.fireOnly(regionId, cuts(regionId, day), day, only);
    }

    public void aside(long regionId, Firings.Due due, LocalDate day, String words) {
        firings.aside(regionId, due, day, words);
    }

    private List<Firings.Cut> cuts(long regionId, LocalDate day) {
        return cuts(day, calendars.of(regionId), Warnings.of(parameters, regionId, day));
    }

    /** The numbers of a day. */
    public static List<Firings.Cut> cuts(LocalDate day, WorkCalendar calendar, Warnings warnings) {
        List<Firings.Cut> cuts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            LocalDate[] ended = ended(stage, day, warnings);
            for (Counting counting : Counting.values()) {
                add(cuts, stage, counting, ended, calendar, warnings);
            }
        }
        return cuts;
    }

    /** Which reminder a clock gives on a day; -1: none. What {@link #cuts} tells the database, for one clock. */
    public static int gives(DutyClock clock, LocalDate day, WorkCalendar calendar, Warnings warnings) {
        LocalDate since = clock.since();
        if (since == null) {
            return -1;
        }
        int last = clock.counting().number(since, calendar) + clock.budget() - clock.consumed();
        LocalDate[] ended = ended(clock.stage(), day, warnings);
        for (int gives = ended.length - 1; gives >= clock.rung(); gives--) {
            if (last <= clock.counting().cutoff(ended[gives], calendar)) {
                return gives;
            }
        }
        return -1;
    }

    /** By which day a clock must have ended to give each reminder. */
    private static LocalDate[] ended(Stage stage, LocalDate day, Warnings warnings) {
        return new LocalDate[] {
            day.plusDays(warnings.days(stage)),
            day.minusDays(1),
            day.minusDays(warnings.again()),
            day.minusDays(warnings.third())
        };
    }

    private static void add(
            List<Firings.Cut> cuts,
            Stage stage,
            Counting counting,
            LocalDate[] ended,
            WorkCalendar calendar,
            Warnings warnings) {
        for (int gives = 0; gives < ended.length; gives++) {
            int after = gives + 1 < ended.length ? counting.cutoff(ended[gives + 1], calendar) : Integer.MIN_VALUE;
            int last = counting.cutoff(ended[gives], calendar);
            for (int rung = 0; rung <= gives && after < last; rung++) {
                cuts.add(new Firings.Cut(
                        stage, counting, rung, gives, after, last, HEADS[gives], words(stage, gives, warnings)));
            }
        }
    }

    private static String words(Stage stage, int rung, Warnings warnings) {
        String what = "“" + stage.label() + "”";
        return switch (rung) {
            case 0 -> stage.sameDay() ? what + "今天到期，请按时办理。" : what + "还有" + warnings.days(stage) + "天以内到期，请按时办理。";
            case 1 -> what + "已过时限，请立即办理并说明原因。";
            case 2 -> what + "逾期已满" + warnings.again() + "天，请单位主要负责人过问。";
            default -> what + "逾期已满" + warnings.third() + "天，督查室将提请通报。";
        };
    }
}
