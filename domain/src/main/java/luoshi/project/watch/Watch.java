package luoshi.project.watch;

/** 预警规则: what is looked for, each with the rule that it comes from. */
public enum Watch {
    MISSED_START("§3.1", "开工逾期", Act.DUTY),
    MISSED_FINISH("§3.1", "竣工逾期", Act.DUTY),
    PERMIT("R3-6", "手续到期", Act.DUTY),
    AREA_EXPIRED("R3-8", "区域评估到期", Act.DUTY),
    PROMISE_BROKEN("R3-8", "标准地承诺未达标", Act.DUTY),
    BROKEN("R3-8", "承诺未兑现", Act.DUTY),
    UNLISTED("R3-12", "开工超期未入库", Act.DUTY),
    PROBLEM_LATE("A-17", "问题超期未解决", Act.DUTY),
    NOT_LISTED("R3-12", "开工未入库", Act.LETTER),
    PAPER_LATE("§3.2", "手续超期未办", Act.LETTER),
    UNVERIFIED("R3-8", "承诺到期未核验", Act.LETTER),
    PROMISE_UNCHECKED("R3-8", "标准地承诺未核验", Act.LETTER),
    ERRAND_LATE("R3-8", "代办事项超期", Act.LETTER),
    SILENT("A-22", "上月无进展", Act.LETTER),
    AGEING("§3.1", "长期没有动静", Act.LETTER),
    NO_PLAN("R3-4", "没有今年投资计划", Act.LETTER);

    private final String rule;
    private final String label;
    private final Act act;

    /** What the round does. */
    public enum Act {
        /** Drafts a duty, which the supervision office hands over. */
        DUTY,
        /** Tells the unit. */
        LETTER
    }

    Watch(String rule, String label, Act act) {
        this.rule = rule;
        this.label = label;
        this.act = act;
    }

    public String rule() {
        return rule;
    }

    public String label() {
        return label;
    }

    public boolean raisesDuty() {
        return act == Act.DUTY;
    }
}
