package luoshi.ledger.closing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/** 销号的规矩 (R1-9, R5-8, R5-10): each says what is missing. A matter is closed only when none of those that are switched on says anything. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates are references to methods and hold nothing
public enum ClosingRules {
    EVIDENCE(null, ClosingFile::evidence, "还没有佐证材料，不能销号"),
    SELF_CHECK(ClosingStep.SELF_CHECK, ClosingFile::selfChecked, "没有自查情况，请退回补写"),
    FIRST_LOOK(ClosingStep.FIRST_LOOK, ClosingFile::firstLooked, "牵头单位负责人还没有初审"),
    DRAWN(ClosingStep.SAMPLE, file -> file.drawn() != null, "还没有抽签，请先在“待核验”页抽取现场核验名单"),
    CHECK(ClosingStep.CHECK, file -> file.checked() != null, "请选核验方式：现场、电话或书面"),
    ON_SITE(
            ClosingStep.SAMPLE,
            file -> !Boolean.TRUE.equals(file.drawn()) || file.checked() == ClosingFile.Way.SITE,
            "这一件已抽中现场核验，要到现场拍照核实"),
    QUANTITY(null, ClosingRules::reached, ""),
    NOTICE(ClosingStep.NOTICE, ClosingFile::noticed, "公示还没有期满");

    private final @Nullable ClosingStep step;
    private final Predicate<ClosingFile> kept;
    private final String reason;

    ClosingRules(@Nullable ClosingStep step, Predicate<ClosingFile> kept, String reason) {
        this.step = step;
        this.kept = kept;
        this.reason = reason;
    }

    /** The first rule that is not kept, in words; empty where the matter may be closed. */
    public static Optional<String> missing(ClosingSteps steps, ClosingFile file) {
        return first(steps, file, true);
    }

    /** The same before the public notice, which follows. */
    public static Optional<String> missingBeforeNotice(ClosingSteps steps, ClosingFile file) {
        return first(steps, file, false);
    }

    private static Optional<String> first(ClosingSteps steps, ClosingFile file, boolean withNotice) {
        return List.of(values()).stream()
                .filter(rule -> withNotice || rule != NOTICE)
                .filter(rule -> rule.applies(steps) && !rule.kept.test(file))
                .map(rule -> rule == QUANTITY ? shortOf(file) : rule.reason)
                .findFirst();
    }

    /** A draw without a look is for nothing: where 复核 is switched off, so is 抽查. */
    private boolean applies(ClosingSteps steps) {
        return step == null || (steps.has(step) && (step != ClosingStep.SAMPLE || steps.has(ClosingStep.CHECK)));
    }

    private static boolean reached(ClosingFile file) {
        Goal goal = file.goal();
        BigDecimal accepted = file.accepted();
        return goal == null || (accepted != null && goal.metBy(accepted));
    }

    private static String shortOf(ClosingFile file) {
        Goal goal = file.goal();
        BigDecimal accepted = file.accepted();
        if (goal == null) {
            return "";
        }
        return "累计" + (accepted == null ? "没有填" : Goal.amount(accepted) + goal.unit()) + "，未达到" + goal.words()
                + "。只能退回，或凭常务会议决定按部分完成办理";
    }
}
