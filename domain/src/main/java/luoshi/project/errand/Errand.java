package luoshi.project.errand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 代办事项.
 *
 * @param agent 代办人 on the day it was taken up
 */
public record Errand(
        long id,
        long projectId,
        String agent,
        String words,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String result) {

    public boolean late(LocalDate day) {
        return doneOn == null && dueOn.isBefore(day);
    }
}
