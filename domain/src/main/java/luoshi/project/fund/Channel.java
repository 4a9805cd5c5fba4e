package luoshi.project.fund;

/** 资金渠道. */
public enum Channel {
    CENTRAL("中央预算内资金"),
    BOND("专项债券"),
    TREASURY("特别国债"),
    POLICY("政策性金融工具"),
    BUDGET("财政资金"),
    BANK("银行贷款"),
    ENTERPRISE("企业自筹"),
    OTHER("其他资金");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
