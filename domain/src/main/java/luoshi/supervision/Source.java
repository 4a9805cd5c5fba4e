package luoshi.supervision;

/** 督办来源 (rules §1.1): where a duty comes from, and what paper it names. */
public enum Source {
    INSTRUCTION("领导批示", "收文号"),
    MEETING("会议议定", "会议和议题"),
    COMMITMENT("报告任务", "事项编号"),
    INSPECTION("督查发现", "督查单号"),
    CASE("业务办件", "办件编号"),
    PROJECT("重点项目", "项目和事由");

    private final String label;
    private final String paper;

    Source(String label, String paper) {
        this.label = label;
        this.paper = paper;
    }

    public String label() {
        return label;
    }

    public String paper() {
        return paper;
    }
}
