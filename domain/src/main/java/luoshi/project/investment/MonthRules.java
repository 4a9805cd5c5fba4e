package luoshi.project.investment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import org.jspecify.annotations.Nullable;

/** 月报的规则 (R3-10, R3-11). */
public final class MonthRules {
    private MonthRules() {}

    /**
     * What is looked at.
     *
     * @param before what the same series says of the month before in the same year; null where nothing
     * @param after what it says of a later month
     * @param otherYears what the other years add up to
     */
    public record Case(
            KeyProject project,
            Month month,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            BigDecimal otherYears) {}

    /** A rule that refuses with its reason. */
    private record Rule(String id, Predicate<Case> broken, String words) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "R3-10",
                    one -> one.before() != null
                            && one.month().completed().compareTo(one.before()) < 0
                            && one.month().correctedBecause().isBlank(),
                    "累计完成比上月少，要写更正的理由"),
            new Rule(
                    "R3-10",
                    one -> one.after() != null
                            && one.month().completed().compareTo(one.after()) > 0
                            && one.month().correctedBecause().isBlank(),
                    "累计完成比以后的月份多，要写更正的理由"),
            new Rule(
                    "R3-11",
                    one -> one.month().completed().signum() > 0
                            && one.project().library() != Library.BUILDING
                            && one.project().library() != Library.COMPLETED,
                    "项目还没有进建设库，不能报完成投资"),
            new Rule(
                    "R3-11",
                    one -> one.otherYears()
                                    .add(one.month().completed())
                                    .compareTo(one.project().total())
                            > 0,
                    "历年累计完成超过总投资，请核对，或先报调整总投资"),
            new Rule("R3-11", MonthRules::paidTooMuch, "累计支付超过合同金额"));

    private static boolean paidTooMuch(Case one) {
        BigDecimal paid = one.month().paid();
        BigDecimal contracted = one.project().profile().money().contracted();
        return paid != null && contracted.signum() > 0 && paid.compareTo(contracted) > 0;
    }

    /** The reasons for which it is refused, each with its rule. */
    public static List<String> refusals(Case looked) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(looked))
                .map(rule -> rule.words() + "（" + rule.id() + "）")
                .toList();
    }
}
