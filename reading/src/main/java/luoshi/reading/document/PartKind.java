package luoshi.reading.document;

/** 部分: what a stretch of a report is for. */
public enum PartKind {
    /** 题头: title, occasion, speaker, salutation. */
    HEAD("题头"),
    /** 工作回顾: what was done in past years, the thanks and the difficulties. */
    REVIEW("工作回顾"),
    /** 中长期目标: aims of a five-year period or beyond, not of the coming year. */
    OUTLOOK("中长期目标"),
    /** 工作安排: the coming year. */
    PLAN("工作安排"),
    /** 主要预期目标: the indicators of the coming year; lies in the plan. */
    TARGETS("主要预期目标"),
    /** 民生实事: the counted pledges; lies in the plan or in an appendix. */
    PLEDGES("民生实事"),
    /** 保障措施: the government's own conduct. */
    SAFEGUARDS("政府自身建设"),
    /** 结束语: the last call. */
    CLOSING("结束语"),
    /** 附件: a list or table behind the report, as of key projects. */
    APPENDIX("附件"),
    /** 名词解释. */
    GLOSSARY("名词解释");

    private final String label;

    PartKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
