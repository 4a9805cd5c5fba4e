package luoshi.supervision;

import luoshi.foundation.calendar.Term;

/** 13710的环节: what is due how long after 交办 (R1-2 – R1-4). The parameters {@code duty.warn-*} say how early each is told. */
public enum Stage {
    SIGN("签收", 0, false, "duty.warn-day"),
    DEPLOY("部署", 0, false, "duty.warn-day"),
    FEEDBACK("反馈", 3, false, "duty.warn-three"),
    SETTLE("办结", 7, false, "duty.warn-seven"),
    SETTLE_MAJOR("办结", 1, true, "duty.warn-month");

    private final String label;
    private final int amount;
    private final boolean months;
    private final String warning;

    Stage(String label, int amount, boolean months, String warning) {
        this.label = label;
        this.amount = amount;
        this.months = months;
        this.warning = warning;
    }

    public String label() {
        return label;
    }

    public Term term() {
        return months ? Term.months(amount) : Term.days(amount);
    }

    /** Within the day of 交办. */
    public boolean sameDay() {
        return amount == 0;
    }

    public boolean settling() {
        return this == SETTLE || this == SETTLE_MAJOR;
    }

    /** The parameter that says how early it is told. */
    public String warning() {
        return warning;
    }
}
