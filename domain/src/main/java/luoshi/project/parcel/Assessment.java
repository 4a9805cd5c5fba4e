package luoshi.project.parcel;

import java.time.LocalDate;

/**
 * 区域评估.
 *
 * @param number 文号
 * @param validUntil the last day
 */
public record Assessment(
        long id, long areaId, AssessmentKind kind, String number, LocalDate grantedOn, LocalDate validUntil) {

    public boolean inForce(LocalDate day) {
        return !validUntil.isBefore(day);
    }
}
