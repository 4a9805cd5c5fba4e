package luoshi.project;

/** 立项方式 (§3.2): what decides which papers a project needs. */
public enum ApprovalWay {
    GOVERNMENT("政府投资审批"),
    APPROVED("企业核准"),
    FILED("企业备案");

    private final String label;

    ApprovalWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
