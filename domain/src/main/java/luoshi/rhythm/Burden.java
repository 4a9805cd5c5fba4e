package luoshi.rhythm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.supervision.pace.ReportDay;

/**
 * 基层减负: how many forms a unit was asked for in a month, and how many minutes they take. A matter that stands in several rhythms is asked for once
 * where one note serves them all.
 */
public final class Burden {
    private final Burdens burdens;
    private final Calendars calendars;
    private final Parameters parameters;

    public Burden(Burdens burdens, Calendars calendars, Parameters parameters) {
        this.burdens = burdens;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    /**
     * A unit's month.
     *
     * @param notes notes on matters and sub-actions
     * @param figures figures of their own
     * @param replies feedback on duties
     * @param spared notes that would have been asked for if each rhythm had wanted its own
     */
    public record Line(long unitId, long notes, long figures, long replies, long minutes, long spared) {
        public long forms() {
            return notes + figures + replies;
        }
    }

    /** How long one form takes, in minutes: parameters. */
    public record Minutes(int note, int figure, int reply) {}

    public Minutes minutes(long regionId, LocalDate day) {
        return new Minutes(
                parameters.on(regionId, "rhythm.minutes-note", day).number(),
                parameters.on(regionId, "rhythm.minutes-figure", day).number(),
                parameters.on(regionId, "rhythm.minutes-reply", day).number());
    }

    /** Of every unit that was asked for anything, those with the most minutes first. */
    public List<Line> of(long regionId, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Periods periods = Periods.of(calendars.of(regionId), parameters, regionId, last);
        boolean weekly = parameters.on(regionId, "rhythm.week-all", last).yes();
        Map<Long, long[]> sums = new HashMap<>();
        for (Burdens.Matters matters : burdens.matters(regionId, first, last)) {
            long[] sum = sums.computeIfAbsent(matters.unitId(), unit -> new long[4]);
            long[] notes = notes(matters, weekly, periods, first, last);
            sum[0] += notes[0] * matters.count();
            sum[3] += (notes[1] - notes[0]) * matters.count();
        }
        for (Burdens.Figures figures : burdens.figures(regionId, first, last)) {
            sums.computeIfAbsent(figures.unitId(), unit -> new long[4])[1] += periods.dues(
                            figures.every(), later(figures.from(), first), earlier(figures.to(), last))
                    .size();
        }
        burdens.replies(regionId, first, last)
                .forEach((unit, count) -> sums.computeIfAbsent(unit, one -> new long[4])[2] += count);
        Minutes each = minutes(regionId, last);
        List<Line> lines = new ArrayList<>();
        sums.forEach((unit, sum) -> lines.add(new Line(
                unit,
                sum[0],
                sum[1],
                sum[2],
                sum[0] * each.note() + sum[1] * each.figure() + sum[2] * each.reply(),
                sum[3])));
        lines.sort(Comparator.comparingLong(Line::minutes).reversed().thenComparingLong(Line::unitId));
        return lines;
    }

    /** How many notes such a matter is asked for, and how many it would be if no note served two rhythms. */
    private static long[] notes(
            Burdens.Matters matters, boolean weekly, Periods periods, LocalDate first, LocalDate last) {
        List<List<LocalDate>> rhythms = new ArrayList<>();
        if (matters.live()) {
            rhythms.add(periods.dues(ReportDay.MONTHLY, first, last));
            if (weekly) {
                rhythms.add(periods.dues(ReportDay.WEEKLY, first, last));
            }
        }
        matters.campaigns()
                .forEach(span ->
                        rhythms.add(periods.dues(span.every(), later(span.from(), first), earlier(span.to(), last))));
        long alone = rhythms.stream().mapToLong(List::size).sum();
        return new long[] {together(rhythms), alone};
    }

    /** The fewest notes that serve them all: one a day on which the shortest rhythm is due serves every longer one that it lies in. */
    private static long together(List<List<LocalDate>> rhythms) {
        Set<LocalDate> days = new TreeSet<>();
        rhythms.stream()
                .sorted(Comparator.<List<LocalDate>>comparingInt(List::size).reversed())
                .forEach(dues -> {
                    LocalDate before = LocalDate.MIN;
                    for (LocalDate due : dues) {
                        LocalDate after = before;
                        if (days.stream().noneMatch(day -> day.isAfter(after) && !day.isAfter(due))) {
                            days.add(due);
                        }
                        before = due;
                    }
                });
        return days.size();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
