package luoshi.notice.sending;

/** 外发状态. */
public enum SendingState {
    WAITING("等待发出"),
    SENDING("正在发出"),
    SENT("已发出"),
    UNSURE("可能已发出"),
    DEAD("没有发成"),
    DROPPED("不再发"),
    EMPTY("无内容");

    private final String label;

    SendingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
