package luoshi.supervision.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import luoshi.supervision.Light;

/**
 * 进度: how far a thing is against where it ought to be. The words of the reason are made when they are asked for.
 *
 * @param expected where it ought to be: percent, growth, limit
 * @param actual where it is, in the same measure
 * @param gap how much better than expected; negative: worse
 */
public record Pace(Light light, Aim aim, BigDecimal expected, BigDecimal actual, BigDecimal gap, LocalDate day) {
    private static final int LAST_MONTH = 31;

    /**
     * @param value the cumulative amount, the growth, the mean, the ratio, the percent done or the count, as the aim has it
     */
    public static Pace of(Aim aim, BigDecimal value, LocalDate day, Bounds bounds) {
        return switch (aim) {
            case Aim.Quantity quantity -> quantity(quantity, value, day, bounds);
            case Aim.Growth growth -> {
                BigDecimal gap = value.subtract(growth.bound());
                Light light = gap.signum() >= 0
                        ? Light.GREEN
                        : gap.negate().compareTo(bounds.growth()) <= 0 ? Light.YELLOW : Light.RED;
                yield new Pace(light, aim, growth.bound(), value, gap, day);
            }
            case Aim.Mean mean -> kept(aim, mean.limit(), value, mean.limit().subtract(value), day);
            case Aim.Ratio ratio -> kept(aim, ratio.target(), value, value.subtract(ratio.target()), day);
            case Aim.Planned planned -> planned(planned, value, day, bounds);
            case Aim.Until until -> until(until, value, day, bounds);
            case Aim.Zero zero ->
                new Pace(
                        value.signum() == 0 ? Light.GREEN : Light.RED,
                        zero,
                        BigDecimal.ZERO,
                        value,
                        value.negate(),
                        day);
        };
    }

    private static Pace quantity(Aim.Quantity aim, BigDecimal value, LocalDate day, Bounds bounds) {
        BigDecimal actual = new Share(value, aim.plan()).percent();
        BigDecimal expected = aim.curve().on(day);
        BigDecimal gap = actual.subtract(expected);
        return new Pace(byGap(gap, bounds), aim, expected, actual, gap, day);
    }

    private static Pace planned(Aim.Planned aim, BigDecimal value, LocalDate day, Bounds bounds) {
        BigDecimal gap = value.subtract(aim.expected());
        Light byDay = byDay(aim.due(), day, bounds);
        Light byGap = byGap(gap, bounds);
        return new Pace(byDay.compareTo(byGap) > 0 ? byDay : byGap, aim, aim.expected(), value, gap, day);
    }

    /** R2-2, R5-6: 10 points behind is 欠进度; R2-4: more than 30 is seriously so, and 30 itself is not. */
    private static Light byGap(BigDecimal gap, Bounds bounds) {
        BigDecimal behind = gap.negate();
        return behind.compareTo(bounds.behind()) < 0
                ? Light.GREEN
                : behind.compareTo(bounds.late()) <= 0 ? Light.YELLOW : Light.RED;
    }

    private static Pace kept(Aim aim, BigDecimal expected, BigDecimal value, BigDecimal gap, LocalDate day) {
        return new Pace(gap.signum() >= 0 ? Light.GREEN : Light.YELLOW, aim, expected, value, gap, day);
    }

    private static Pace until(Aim.Until aim, BigDecimal percent, LocalDate day, Bounds bounds) {
        BigDecimal whole = BigDecimal.valueOf(100);
        BigDecimal gap = percent.subtract(whole);
        Light light = gap.signum() >= 0 ? Light.GREEN : byDay(aim.due(), day, bounds);
        return new Pace(light, aim, whole, percent, gap, day);
    }

    /** Of what is not finished. */
    private static Light byDay(LocalDate due, LocalDate day, Bounds bounds) {
        if (day.isAfter(due)) {
            return Light.RED;
        }
        return ChronoUnit.DAYS.between(day, due) <= bounds.days() ? Light.YELLOW : Light.GREEN;
    }

    /** 应完成50%，实际35%，差15个百分点. */
    public String reason() {
        return switch (aim) {
            case Aim.Quantity ignored -> done();
            case Aim.Planned planned -> dated(planned.due()) + done();
            case Aim.Growth ignored -> told("目标增长" + said(expected) + "%，累计增长" + said(actual) + "%", "个百分点");
            case Aim.Mean ignored ->
                "限值" + said(expected) + "，累计均值" + said(actual)
                        + (gap.signum() < 0 ? "，超出" + said(gap.negate()) : "，余地" + said(gap));
            case Aim.Ratio ignored -> told("目标" + said(expected) + "%，累计" + said(actual) + "%", "个百分点");
            case Aim.Until until -> until(until.due());
            case Aim.Zero ignored -> actual.signum() == 0 ? "保持为零" : "发生" + said(actual) + "件，应为零";
        };
    }

    private String done() {
        return told("应完成" + said(expected) + "%，实际" + said(actual) + "%", "个百分点");
    }

    private String dated(LocalDate due) {
        long days = ChronoUnit.DAYS.between(day, due);
        return days < 0 ? "已过时限" + -days + "天，" : light == Light.GREEN || days > LAST_MONTH ? "" : "还有" + days + "天，";
    }

    private String until(LocalDate due) {
        long days = ChronoUnit.DAYS.between(day, due);
        if (gap.signum() >= 0) {
            return "已完成";
        }
        return due + "到期，" + (days < 0 ? "已过" + -days + "天" : days == 0 ? "就是今天" : "还有" + days + "天") + "，完成"
                + said(actual) + "%";
    }

    private String told(String said, String unit) {
        String size = said(gap.abs());
        return size.equals("0") ? said : said + (gap.signum() > 0 ? "，快" : "，差") + size + unit;
    }

    private static String said(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
