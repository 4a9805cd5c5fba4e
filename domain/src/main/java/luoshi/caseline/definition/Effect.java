package luoshi.caseline.definition;

/** 办理效果: what an act does besides moving the case. */
public enum Effect {
    NONE("只转状态"),
    /** Gives the case to a unit. */
    ROUTE("交给一个单位"),
    /** Gives it back to the keeper; a unit never hands it on by itself. */
    GIVE_BACK("退回主管单位"),
    /** Opens a sub-case. */
    ADD_PART("加一个子件"),
    ANSWER_PART("办结一个子件"),
    /** Lengthens a running clock before it has run out. */
    EXTEND("延长一个时限"),
    PUBLISH("公开办理结果"),
    /** Registers a key project from the case. */
    HAND_OVER("转入项目库"),
    /** Marks the cell of the case's item and place as reached. */
    REACH("点位达标");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
