package luoshi.project.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 账目: one line of one of a project's four ledgers.
 *
 * @param book 1 – 4; the fourth holds problems
 */
public record Entry(
        long id,
        long projectId,
        int book,
        String words,
        long unitId,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        String result) {
    public static final int BOOKS = 4;
    /** 问题账. */
    public static final int PROBLEMS = 4;

    public boolean open() {
        return closedOn == null;
    }

    public boolean late(LocalDate day) {
        return open() && dueOn.isBefore(day);
    }
}
