package luoshi.app.web.quota;

import java.math.BigDecimal;
import luoshi.ledger.Commitment;
import luoshi.ledger.Goal;
import luoshi.ledger.quota.Standing;

/**
 * 两个数: what the lead unit reports of a matter, and what its units' single results add up to. The results are right, for each names its unit, its day and
 * its paper; the reported figure is said beside them, with its source, and where the two disagree that is said too.
 *
 * @param differs whether the figures are of the same thing and are not the same
 */
public record Apart(boolean differs, String words) {

    public static Apart of(Commitment commitment, Standing standing) {
        String source = commitment.standing().bound() ? "项目库自动取数" : "牵头单位填报";
        String results = "各单位逐项成果合计" + QuotaPages.plain(standing.done())
                + standing.quota().measure();
        Goal goal = commitment.goal();
        BigDecimal done = commitment.standing().done();
        if (goal == null || !goal.unit().equals(standing.quota().measure())) {
            return new Apart(
                    false, "指标完成多少以" + results + "为准；本页的进度" + commitment.progress() + "%是" + source + "的，说的是整件事。");
        }
        String reported = source + "累计" + QuotaPages.plain(done == null ? BigDecimal.ZERO : done) + goal.unit();
        boolean differs = (done == null ? BigDecimal.ZERO : done).compareTo(standing.done()) != 0;
        return new Apart(
                differs,
                differs ? reported + "，" + results + "，两个数不一致：以逐项成果为准，请牵头单位核对更正。" : reported + "，和" + results + "一致。");
    }
}
