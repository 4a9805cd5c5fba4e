package luoshi.app.web.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.app.web.page.Days;
import luoshi.ledger.Commitment;
import luoshi.ledger.Goal;
import luoshi.ledger.Node;
import luoshi.ledger.Note;
import luoshi.ledger.Pace;
import org.jspecify.annotations.Nullable;

/**
 * 进度曲线: what ought to be done against what is done, as a drawing of 800 by 236.
 *
 * @param title the finding
 * @param plan points of the line that ought to be followed
 * @param actual points of what was reported and accepted
 */
public record PaceChart(String title, List<Tick> months, String plan, String actual, Mark today, Mark ought, Mark is) {
    private static final int LEFT = 44;
    private static final int RIGHT = 792;
    private static final int TOP = 22;
    private static final int BOTTOM = 200;
    private static final int WHOLE = 100;

    /** A month on the axis. */
    public record Tick(String x, String middle, String label) {}

    /** A place with its words. */
    public record Mark(String x, String y, String words) {}

    /** Null where there is no due day, or the matter has not been issued yet. */
    static @Nullable PaceChart of(Commitment commitment, List<Node> nodes, List<Note> told, LocalDate today) {
        LocalDate due = commitment.dueOn();
        if (due == null
                || !(commitment.state().live() || commitment.state().ended())
                || due.getYear() != commitment.year()) {
            return null;
        }
        LocalDate first = LocalDate.of(commitment.year(), 1, 1);
        LocalDate last = LocalDate.of(commitment.year(), 12, 31);
        LocalDate now = today.isAfter(last) ? last : today;
        int ought = Pace.ought(commitment, nodes, now);
        Scale scale = new Scale(first, last);
        List<Note> accepted = told.stream()
                .filter(note -> note.ruling() != null && note.ruling().accepted())
                .sorted(Comparator.comparing(PaceChart::day).thenComparingLong(Note::id))
                .toList();
        return new PaceChart(
                finding(commitment, ought),
                months(scale, commitment.year()),
                plan(scale, commitment, nodes, due),
                accepted.stream()
                        .map(note -> scale.point(min(day(note), now), note.progress()))
                        .collect(Collectors.joining(" ", scale.point(first, 0) + " ", "")),
                new Mark(scale.x(now), "", "今天 " + now.getMonthValue() + "月" + now.getDayOfMonth() + "日"),
                new Mark(scale.x(now), scale.y(ought), "应完成" + amount(commitment, ought)),
                new Mark(
                        scale.x(now),
                        scale.y(commitment.progress()),
                        "实际" + amount(commitment, commitment.progress())));
    }

    /** A note tells of its month, and never of days after it was written. */
    private static LocalDate day(Note note) {
        return min(Days.of(note.notedAt()), note.period().plusMonths(1).minusDays(1));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String finding(Commitment commitment, int ought) {
        int gap = commitment.progress() - ought;
        if (commitment.progress() >= WHOLE) {
            return "已完成全部任务";
        }
        return gap == 0 ? "与序时进度持平" : gap > 0 ? "比序时进度快" + gap + "个百分点" : "比序时进度慢" + -gap + "个百分点";
    }

    private static String amount(Commitment commitment, int percent) {
        Goal goal = commitment.goal();
        if (goal == null || goal.isLimit()) {
            return percent + "%";
        }
        BigDecimal part = goal.value().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        return Goal.amount(part.stripTrailingZeros()) + goal.unit() + "，" + percent + "%";
    }

    private static List<Tick> months(Scale scale, int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Tick(
                        scale.x(LocalDate.of(year, month, 1)), scale.x(LocalDate.of(year, month, 15)), month + "月"))
                .toList();
    }

    private static String plan(Scale scale, Commitment commitment, List<Node> nodes, LocalDate due) {
        List<LocalDate> days = new ArrayList<>(nodes.stream().map(Node::dueOn).toList());
        days.add(due);
        LocalDate first = scale.first();
        return days.stream()
                .distinct()
                .sorted()
                .map(day -> scale.point(day, Pace.ought(commitment, nodes, day)))
                .collect(Collectors.joining(" ", scale.point(first, 0) + " ", ""));
    }

    /** From days and percents to places. */
    private record Scale(LocalDate first, LocalDate last) {
        String x(LocalDate day) {
            double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
            return number(LEFT + Math.clamp(part, 0, 1) * (RIGHT - LEFT));
        }

        String y(int percent) {
            return number(BOTTOM - Math.clamp(percent, 0, WHOLE) * (BOTTOM - TOP) / 100.0);
        }

        String point(LocalDate day, int percent) {
            return x(day) + "," + y(percent);
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
