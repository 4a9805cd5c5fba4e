package luoshi.rhythm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 日协调: a problem that one unit raises and another is to solve the same day.
 *
 * @param unitId who raised it
 * @param askedUnitId who is to solve it
 * @param answer empty while there is none
 * @param closedOn null while it is open
 */
public record Coordination(
        long regionId,
        long id,
        LocalDate day,
        long unitId,
        long askedUnitId,
        String words,
        String answer,
        @Nullable LocalDate closedOn) {

    public boolean open() {
        return closedOn == null;
    }

    /** It was not closed on its day; that stays so when it is closed later. */
    public boolean late(LocalDate today) {
        return (closedOn == null ? today : closedOn).isAfter(day);
    }
}
