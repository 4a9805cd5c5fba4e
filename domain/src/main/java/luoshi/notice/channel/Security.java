package luoshi.notice.channel;

/** 加密方式 of the way to a mail server. */
public enum Security {
    TLS("TLS（常用端口465）"),
    STARTTLS("STARTTLS（常用端口587）"),
    PLAIN("不加密（只限内网邮件服务器）");

    private final String label;

    Security(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
