package luoshi.reading.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 回顾与安排: where a report stops looking back and begins to promise. */
final class PlanStart {
    private static final Pattern REVIEW =
            Pattern.compile("(过去(的)?(一|五)年|20\\d\\d年(主要)?工作回顾|工作回顾|一年来|五年来|过去的20\\d\\d年)");
    private static final Pattern PLAN = Pattern.compile(
            "(?m)^[^\\n]{0,20}(今年是|20\\d\\d年是|20\\d\\d年(主要|总体|重点|政府|经济社会|发展)?[^\\n。]{0,8}(目标|任务|工作|打算|安排|思路)|今年(政府)?工作的?总体|今后五年)|今年(经济社会)?发展的?主要(预期)?目标");

    private PlanStart() {}

    /** The offset of the plan; 0 where the text does not look back first. */
    static int in(String text) {
        Matcher review = REVIEW.matcher(text);
        if (!review.find() || review.start() > text.length() / 3) {
            return 0;
        }
        Matcher plan = PLAN.matcher(text);
        int from = Math.max(review.end() + 200, text.length() / 8);
        return plan.find(Math.min(from, text.length())) ? plan.start() : 0;
    }
}
