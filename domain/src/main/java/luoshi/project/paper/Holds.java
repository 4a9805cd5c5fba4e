package luoshi.project.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;

/** 法定约束 (R3-5): contracts above the approved estimate are warned of, and far above it no payment is asked for until the estimate is adjusted. */
public final class Holds {
    private final Parameters parameters;

    public Holds(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A warning; {@code blocks}: payments stop. */
    public record Hold(String words, boolean blocks) {}

    public List<Hold> of(KeyProject project, LocalDate day) {
        KeyProject.Money money = project.profile().money();
        BigDecimal estimate = money.estimate();
        List<Hold> holds = new ArrayList<>();
        if (estimate == null) {
            return holds;
        }
        BigDecimal percent = BigDecimal.valueOf(parameters
                .on(project.regionId(), "project.overrun-percent", day)
                .number());
        if (over(money.contracted(), estimate, percent)) {
            holds.add(new Hold("合同金额超过核定概算的" + percent + "%，概算调整批复之前停止申请付款（R3-5）", true));
        } else if (money.contracted().compareTo(estimate) > 0) {
            holds.add(new Hold("合同金额超过核定概算，要报原审批单位调整（R3-5）", false));
        }
        if (over(estimate, money.total(), percent)) {
            holds.add(new Hold("核定概算超过估算总投资的" + percent + "%，审批单位可以要求重新报批可研（R3-5）", false));
        }
        return holds;
    }

    private static boolean over(BigDecimal amount, BigDecimal base, BigDecimal percent) {
        return amount.compareTo(base.multiply(percent).movePointLeft(2)) > 0;
    }
}
