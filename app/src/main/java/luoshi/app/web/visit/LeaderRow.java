package luoshi.app.web.visit;

import luoshi.visit.SiteVisits;

/**
 * A leader as a line.
 *
 * @param holder who holds the post today
 * @param objects how many are paired
 * @param owed how many of those are overdue for a visit
 */
public record LeaderRow(long postId, String post, String holder, long objects, long owed, SiteVisits.Count count) {

    /** 已解决 of 发现, in percent; — where nothing was found. */
    public String rate() {
        return rate(count);
    }

    static String rate(SiteVisits.Count count) {
        return count.problems() == 0 ? "—" : Math.round(100.0 * count.solved() / count.problems()) + "%";
    }
}
