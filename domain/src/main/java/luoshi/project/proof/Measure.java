package luoshi.project.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.project.batch.Rate;
import luoshi.project.batch.RateKind;
import org.jspecify.annotations.Nullable;

/** 取数口径: a figure that can be found from the projects. Each says what one project adds to it, so that the rows behind it are known. */
public enum Measure {
    STARTED("当年开工项目", Kind.COUNT),
    SIGNED("当年签约项目", Kind.COUNT),
    LISTED("当年入库纳统项目", Kind.COUNT),
    FINISHED("当年竣工项目", Kind.COUNT),
    PRODUCED("当年投产项目", Kind.COUNT),
    UNDERTAKEN("当年实施项目", Kind.COUNT),
    CONTINUED("续建项目", Kind.COUNT),
    IN_STOCK("在库项目", Kind.COUNT),
    INVESTED("当年完成投资", Kind.SUM),
    SIGNED_SUM("当年签约额", Kind.SUM),
    STOCK_TOTAL("在库项目总投资", Kind.SUM),
    INVESTED_OF_PLAN("年度投资完成率", Kind.RATE),
    RATE_STARTED("签约项目开工率", Kind.RATE),
    RATE_STARTED_IN_YEAR("签约项目当年开工率", Kind.RATE),
    RATE_NEW("年度新建项目开工率", Kind.RATE),
    RATE_PRODUCED("投产率", Kind.RATE),
    RATE_KEPT("履约率", Kind.RATE),
    RATE_LISTED("入库率", Kind.RATE),
    RATE_FULL("达效率", Kind.RATE),
    RATE_FUNDED("年度资金到位率", Kind.RATE),
    RATE_FUNDED_OF_SIGNED("招商资金到位率", Kind.RATE),
    HAS_SIGNED("项目签约", Kind.EVENT),
    HAS_STARTED("项目开工", Kind.EVENT),
    HAS_LISTED("项目入库纳统", Kind.EVENT),
    HAS_FINISHED("项目竣工", Kind.EVENT),
    HAS_PRODUCED("项目投产", Kind.EVENT),
    HAS_FULL("项目达效", Kind.EVENT);

    private final String label;
    private final Kind kind;

    Measure(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    /** 个数, 金额 in 元, 率 in percent, or whether something happened. */
    public enum Kind {
        COUNT("个"),
        SUM("元"),
        RATE("%"),
        EVENT("");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }

    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** What the project adds as of the day; null where it does not count. */
    @Nullable
    Part of(Counted one, RateKind.Case as) {
        var days = one.rated().days();
        return switch (this) {
            case STARTED -> if1(in(days.started(), as));
            case SIGNED -> if1(in(days.signed(), as));
            case LISTED -> if1(in(days.listed(), as));
            case FINISHED -> if1(in(one.ends().finished(), as));
            case PRODUCED -> if1(in(days.produced(), as));
            case UNDERTAKEN -> if1(by(days.started(), as) && !before(one.over(), as));
            case CONTINUED -> if1(before(days.started(), as) && !before(one.over(), as));
            case IN_STOCK -> if1(one.traits().active());
            case INVESTED -> sum(one.year().completed().signum() > 0, one.year().completed());
            case SIGNED_SUM ->
                sum(
                        in(days.signed(), as),
                        one.ends().signedFor() == null
                                ? one.rated().total()
                                : one.ends().signedFor());
            case STOCK_TOTAL -> sum(one.traits().active(), one.rated().total());
            case INVESTED_OF_PLAN ->
                one.year().plan().signum() == 0
                        ? null
                        : new Part(one.year().completed(), one.year().plan());
            case RATE_STARTED -> rate(RateKind.STARTED_OF_SIGNED, one, as);
            case RATE_STARTED_IN_YEAR -> rate(RateKind.STARTED_IN_YEAR_OF_SIGNED, one, as);
            case RATE_NEW -> rate(RateKind.STARTED_OF_NEW, one, as);
            case RATE_PRODUCED -> rate(RateKind.PRODUCED, one, as);
            case RATE_KEPT -> rate(RateKind.KEPT, one, as);
            case RATE_LISTED -> rate(RateKind.LISTED, one, as);
            case RATE_FULL -> rate(RateKind.FULL, one, as);
            case RATE_FUNDED -> rate(RateKind.FUNDED, one, as);
            case RATE_FUNDED_OF_SIGNED -> rate(RateKind.FUNDED_OF_SIGNED, one, as);
            case HAS_SIGNED -> if1(by(days.signed(), as));
            case HAS_STARTED -> if1(by(days.started(), as));
            case HAS_LISTED -> if1(by(days.listed(), as));
            case HAS_FINISHED -> if1(by(one.ends().finished(), as));
            case HAS_PRODUCED -> if1(by(days.produced(), as));
            case HAS_FULL -> if1(by(one.ends().full(), as));
        };
    }

    private static @Nullable Part if1(boolean counts) {
        return counts ? Part.ONE : null;
    }

    private static @Nullable Part sum(boolean counts, BigDecimal amount) {
        return counts ? Part.of(amount) : null;
    }

    private static @Nullable Part rate(RateKind kind, Counted one, RateKind.Case as) {
        Rate rate = kind.of(java.util.List.of(one.rated()), as);
        return rate.below().signum() == 0 ? null : new Part(rate.above(), rate.below());
    }

    private static boolean by(@Nullable LocalDate happened, RateKind.Case as) {
        return happened != null && !happened.isAfter(as.day());
    }

    private static boolean in(@Nullable LocalDate happened, RateKind.Case as) {
        return by(happened, as)
                && happened != null
                && happened.getYear() == as.day().getYear();
    }

    /** Before the day's year. */
    private static boolean before(@Nullable LocalDate happened, RateKind.Case as) {
        return happened != null && happened.getYear() < as.day().getYear();
    }
}
