package luoshi.rhythm;

import luoshi.supervision.Light;

/**
 * 报送情况 of a unit in a rhythm.
 *
 * @param asked how many notes it owes for the period
 * @param told how many of them have come
 * @param late how many of those came after the hour at which they were due (R5-4)
 * @param missed how many are missing of the last closed period
 * @param missedTwice how many are missing of the last two closed ones (R5-5)
 */
public record Standing(long unitId, long asked, long told, long late, long missed, long missedTwice) {

    public long owed() {
        return asked - told;
    }

    /** R5-5: one period without a report is yellow, two running are red; the report of this period ends the silence. */
    public Light light() {
        return !silent() ? Light.GREEN : missedTwice > 0 ? Light.RED : missed > 0 ? Light.YELLOW : Light.GREEN;
    }

    /** What was missed stays told, after the silence too. */
    public String reason() {
        String now = silent() ? "" : "本期已报，";
        return missedTwice > 0
                ? now + "有" + missedTwice + "件连续两期没有报送"
                : missed > 0 ? now + "上期有" + missed + "件没有报送" : "按期报送";
    }

    private boolean silent() {
        return asked == 0 || owed() > 0;
    }
}
