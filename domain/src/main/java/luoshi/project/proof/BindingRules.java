package luoshi.project.proof;

import java.util.List;
import luoshi.ledger.Commitment;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/** 绑定条件: what has to hold between a commitment and a figure; each refuses with its reason. */
final class BindingRules {
    private static final List<String> COUNTED = List.of("个", "项", "户", "家", "处", "座", "件");

    private BindingRules() {}

    /**
     * Why they do not fit; null where they do.
     *
     * @param onlyRestriction of the one project, where there is one; -1 where it cannot be seen
     */
    static @Nullable String refusal(Commitment commitment, Measure measure, Among among, int onlyRestriction) {
        Goal goal = commitment.goal();
        Measure.Kind kind = measure.kind();
        if (onlyRestriction < 0) {
            return "没有这个项目，或您不能查看";
        }
        if (onlyRestriction > commitment.audience().restriction()) {
            return "这个项目的知悉范围比事项窄，绑定会把它的情况告诉更多的人";
        }
        if (kind == Measure.Kind.EVENT) {
            return among.onlyId() == null
                    ? "“" + measure.label() + "”是一个项目的节点，请选是哪个项目"
                    : goal != null ? "这一件有量化目标" + goal.words() + "，不能只看一个节点" : null;
        }
        if (goal == null) {
            return measure == Measure.INVESTED_OF_PLAN ? null : "这一件没有量化目标，只能绑定一个项目的节点，或年度投资完成率";
        }
        if (goal.isLimit()) {
            return "目标“" + goal.words() + "”是上限，不按完成多少计";
        }
        return fits(kind, goal.unit()) ? null : "目标“" + goal.words() + "”和“" + measure.label() + "”的单位不一样";
    }

    private static boolean fits(Measure.Kind kind, String unit) {
        return switch (kind) {
            case COUNT -> COUNTED.contains(unit);
            case SUM -> unit.equals("元");
            case RATE -> unit.equals("%");
            case EVENT -> false;
        };
    }
}
