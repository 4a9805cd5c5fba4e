package luoshi.notice;

/** 送达: empties the outbox into the inboxes. May be run at any time, by several at once, and again. */
public final class DeliverNotices {
    private static final int BATCH = 20_000;

    private final Notices notices;

    public DeliverNotices(Notices notices) {
        this.notices = notices;
    }

    /** Delivers one batch; answers how many, and fewer than {@link #full()} when there is no more. */
    public int deliver(long regionId) {
        return notices.deliver(regionId, BATCH);
    }

    public static int full() {
        return BATCH;
    }
}
