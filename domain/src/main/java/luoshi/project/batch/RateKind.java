package luoshi.project.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 率 (§3.6): each is a ratio of two lists, of which one lies in the other. */
public enum RateKind {
    STARTED_OF_SIGNED("签约项目开工率", "已签约项目", "其中已开工") {
        @Override
        boolean whole(Rated one, Case of) {
            return by(one.days().signed(), of.day());
        }

        @Override
        boolean part(Rated one, Case of) {
            return by(one.days().started(), of.day());
        }
    },
    STARTED_IN_YEAR_OF_SIGNED("签约项目当年开工率", "当年签约项目", "其中当年开工") {
        @Override
        boolean whole(Rated one, Case of) {
            return in(one.days().signed(), of);
        }

        @Override
        boolean part(Rated one, Case of) {
            return in(one.days().started(), of);
        }
    },
    STARTED_OF_NEW("年度新建项目开工率", "年度计划新建项目", "其中已开工") {
        @Override
        boolean whole(Rated one, Case of) {
            LocalDate due = one.days().startDue();
            return due != null && due.getYear() == of.day().getYear();
        }

        @Override
        boolean part(Rated one, Case of) {
            return by(one.days().started(), of.day());
        }
    },
    PRODUCED("投产率", "已开工项目", "其中已投产") {
        @Override
        boolean whole(Rated one, Case of) {
            return by(one.days().started(), of.day());
        }

        @Override
        boolean part(Rated one, Case of) {
            return by(one.days().produced(), of.day());
        }
    },
    KEPT("履约率", "已签约项目", "其中已落地") {
        @Override
        boolean whole(Rated one, Case of) {
            return by(one.days().signed(), of.day());
        }

        @Override
        boolean part(Rated one, Case of) {
            return by(one.days().landed(), of.day());
        }
    },
    LISTED("入库率", "应入库项目", "其中已入库纳统") {
        @Override
        boolean whole(Rated one, Case of) {
            return by(one.days().started(), of.day()) && one.total().compareTo(of.listedFrom()) >= 0;
        }

        @Override
        boolean part(Rated one, Case of) {
            return by(one.days().listed(), of.day());
        }
    },
    FULL("达效率", "已投产并评估的项目，预计年产值", "实际年产值") {
        @Override
        boolean whole(Rated one, Case of) {
            return by(one.days().produced(), of.day()) && one.output().promised() != null;
        }

        @Override
        boolean part(Rated one, Case of) {
            return one.output().actual() != null;
        }

        @Override
        public BigDecimal below(Rated one) {
            return given(one.output().promised());
        }

        @Override
        public BigDecimal above(Rated one) {
            return given(one.output().actual());
        }
    },
    FUNDED("年度资金到位率", "本年有资金计划的项目，计划", "本年到位") {
        @Override
        boolean whole(Rated one, Case of) {
            return one.funded().planned().signum() > 0;
        }

        @Override
        boolean part(Rated one, Case of) {
            return one.funded().arrived().signum() > 0;
        }

        @Override
        public BigDecimal below(Rated one) {
            return one.funded().planned();
        }

        @Override
        public BigDecimal above(Rated one) {
            return one.funded().arrived();
        }
    },
    FUNDED_OF_SIGNED("招商资金到位率", "已签约项目，合同投资", "到位资金") {
        @Override
        boolean whole(Rated one, Case of) {
            return by(one.days().signed(), of.day()) && one.funded().signed() != null;
        }

        @Override
        boolean part(Rated one, Case of) {
            return one.funded().arrivedEver().signum() > 0;
        }

        @Override
        public BigDecimal below(Rated one) {
            return given(one.funded().signed());
        }

        @Override
        public BigDecimal above(Rated one) {
            return one.funded().arrivedEver();
        }
    };

    private final String label;
    private final String wholeLabel;
    private final String partLabel;

    RateKind(String label, String wholeLabel, String partLabel) {
        this.label = label;
        this.wholeLabel = wholeLabel;
        this.partLabel = partLabel;
    }

    /**
     * As of a day, in its year.
     *
     * @param listedFrom from which 总投资 a project that started has to be in the statistics (R3-12), in 元
     */
    public record Case(LocalDate day, BigDecimal listedFrom) {}

    abstract boolean whole(Rated one, Case of);

    /** Of those that are in the whole. */
    abstract boolean part(Rated one, Case of);

    /** What a project of the whole adds to the divisor. */
    public BigDecimal below(Rated one) {
        return BigDecimal.ONE;
    }

    /** What a project of the part adds to the dividend. */
    public BigDecimal above(Rated one) {
        return BigDecimal.ONE;
    }

    /** Whether amounts are divided, and not counts. */
    public boolean ofAmounts() {
        return this == FULL || this == FUNDED || this == FUNDED_OF_SIGNED;
    }

    public Rate of(List<Rated> projects, Case as) {
        List<Rated> whole = projects.stream().filter(one -> whole(one, as)).toList();
        return new Rate(this, whole, whole.stream().filter(one -> part(one, as)).toList());
    }

    public String label() {
        return label;
    }

    public String wholeLabel() {
        return wholeLabel;
    }

    public String partLabel() {
        return partLabel;
    }

    private static BigDecimal given(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static boolean by(@Nullable LocalDate happened, LocalDate day) {
        return happened != null && !happened.isAfter(day);
    }

    private static boolean in(@Nullable LocalDate happened, Case of) {
        return happened != null && happened.getYear() == of.day().getYear() && by(happened, of.day());
    }
}
