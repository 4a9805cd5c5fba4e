package luoshi.supervision.pace;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 目标的类型 (§4.2): what is aimed at decides how being in time is measured. */
public sealed interface Aim {

    /** 数量: a cumulative amount, by a curve (R3-9, R4-2). */
    record Quantity(BigDecimal plan, Curve curve) implements Aim {}

    /**
     * 增长: growth of the cumulative figure over last year's, compared as it is and never cut by months (R4-1).
     *
     * @param bound the least growth that is on target, in percent
     */
    record Growth(BigDecimal bound) implements Aim {}

    /** 均值: a running mean that must not pass a limit (R4-3). */
    record Mean(BigDecimal limit) implements Aim {}

    /** 比率: a running ratio, in percent, that must reach a target (R4-3). */
    record Ratio(BigDecimal target) implements Aim {}

    /**
     * 计划: a thing that ought to be so far on a day by a plan of its own, and whole by its last day; whatever of the two is worse counts.
     *
     * @param expected percent that ought to be done
     */
    record Planned(BigDecimal expected, LocalDate due) implements Aim {}

    /** 期限: done or not by a day. */
    record Until(LocalDate due) implements Aim {}

    /** 清零、不发生: a count that must be nought all the time. */
    record Zero() implements Aim {}
}
