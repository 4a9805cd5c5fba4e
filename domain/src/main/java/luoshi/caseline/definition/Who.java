package luoshi.caseline.definition;

/** 办理人: in which part somebody does an act. */
public enum Who {
    KEEPER("条线主管单位"),
    HANDLER("承办单位"),
    HEAD("承办单位负责人"),
    HELPER("会办单位"),
    SUPERVISOR("督查室"),
    /** Who takes projects into the library. */
    PLANNER("发改局"),
    CITIZEN("来件人");

    private final String label;

    Who(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
