package luoshi.notice.channel;

/** 渠道种类. */
public enum ChannelKind {
    EMAIL("邮件"),
    DINGTALK("钉钉群机器人"),
    WECOM("企业微信群机器人"),
    FEISHU("飞书群机器人");

    private final String label;

    ChannelKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Speaks in the group of a unit, to everybody there. */
    public boolean robot() {
        return this != EMAIL;
    }

    /** Signs what it sends with a secret of its own; the other kinds have their key in the address. */
    public boolean signs() {
        return this == DINGTALK || this == FEISHU;
    }
}
