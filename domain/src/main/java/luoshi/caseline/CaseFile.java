package luoshi.caseline;

import java.time.LocalDate;
import java.util.Map;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 办件: one case of a line.
 *
 * @param values by field, the title among them; masked ones sealed
 */
public record CaseFile(
        long regionId,
        long id,
        Kind kind,
        Standing standing,
        Days days,
        Likes likes,
        Map<String, String> values,
        Audience audience) {

    /**
     * 归属.
     *
     * @param versionId the version of the line's definition that it goes by
     * @param pin 查询码 of its receipt
     */
    public record Kind(String line, long versionId, String channel, int pin) {}

    /**
     * 办理状态.
     *
     * @param unitId 承办单位; null while the line's keeper has it
     * @param lateness 0 never late, 1 was late once, 2 late now
     */
    public record Standing(String state, @Nullable Long unitId, int lateness) {}

    /**
     * 日期.
     *
     * @param dueOn of the main clock; null where none runs
     * @param answeredOn when the main clock was stopped
     * @param closedOn since when it stands in an end
     */
    public record Days(
            LocalDate openedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate publishedOn) {}

    /**
     * 重复和并案.
     *
     * @param repeats how often the same came again
     * @param mergedInto the case with which it is handled
     */
    public record Likes(int repeats, @Nullable Long mergedInto) {}

    /** The same under its number. */
    public CaseFile numbered(long number) {
        return new CaseFile(regionId, number, kind, standing, days, likes, values, audience);
    }

    public String title() {
        return value("title");
    }

    /** Empty where nothing stands in the field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean open() {
        return days.closedOn() == null;
    }
}
