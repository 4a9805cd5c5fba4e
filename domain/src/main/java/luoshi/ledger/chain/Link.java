package luoshi.ledger.chain;

/** 链条的一环: what must be there, in the order of the chain. */
public enum Link {
    LIST("未入清单", "报告里的承诺还没有认定"),
    TASK("未成任务", "已在清单，还没有下达"),
    LEAD("无牵头单位", "没有定一家牵头单位"),
    LEADER("无责任领导", "没有定责任领导"),
    PERSON("无责任人", "没有定责任人"),
    VACANT("责任人空缺", "责任人这个职务现在没有人任"),
    DATE("无时限", "没有定完成时限"),
    NODE("无节点", "已经下达，还没有排节点");

    private final String label;
    private final String words;

    Link(String label, String words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    /** What is wrong where it is missing. */
    public String words() {
        return words;
    }
}
