package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import luoshi.notice.DeliverNotices;
import luoshi.notice.Notices;

/** 送达: what waits in the outbox comes into the inboxes. */
public final class DeliverLetters implements RoundStep {
    private final DeliverNotices deliver;
    private final Notices notices;

    public DeliverLetters(DeliverNotices deliver, Notices notices) {
        this.deliver = deliver;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "送达";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        long done = 0;
        int moved;
        do {
            moved = door.once(actor -> deliver.deliver(actor.regionId()));
            done += moved;
        } while (moved == DeliverNotices.full());
        return new Outcome(done, 0, "送达通知" + done + "件");
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return List.of("待送达通知" + door.once(actor -> notices.waiting(actor.regionId())) + "件");
    }
}
