package luoshi.project.watch;

import java.time.LocalDate;

/**
 * 预警: something that is amiss with a project on a day.
 *
 * @param since the day from which it counts: when the start was planned, when the permit runs out
 * @param unitId 责任单位
 * @param words what exactly
 * @param restriction of the project; what is written of it goes no further
 */
public record Found(
        Watch watch, long projectId, String project, long unitId, LocalDate since, String words, int restriction) {

    /** Still ahead, like a permit that runs out soon. */
    public boolean ahead(LocalDate day) {
        return !since.isBefore(day);
    }
}
