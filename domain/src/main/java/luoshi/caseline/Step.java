package luoshi.caseline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 办理步骤: what was done to a case, one line of its timeline.
 *
 * @param act an act of the line, {@code open}, {@code repeat}, {@code merge}, {@code import}, or {@code told} where another case's reply was passed on
 * @param by who did it: 督查室主任
 * @param unitId with whom the case was afterwards
 * @param values what was filled in with it; masked ones are left out
 */
public record Step(
        long id,
        String act,
        String from,
        String to,
        LocalDate on,
        By by,
        @Nullable Long unitId,
        String words,
        Map<String, String> values) {

    /** Who, and when it was really written. */
    public record By(long accountId, String label, Instant at) {}
}
