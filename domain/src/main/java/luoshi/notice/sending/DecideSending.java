package luoshi.notice.sending;

import java.time.Instant;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 处理没有发成的: a person says whether a message that is unsure or dead is sent again, though it may arrive twice, or not at all. */
public final class DecideSending {
    private final Sendings sendings;
    private final Journal journal;

    public DecideSending(Sendings sendings, Journal journal) {
        this.sendings = sendings;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Done() implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    public Answer decide(Actor actor, long id, boolean again, Instant now) {
        if (!sendings.decide(id, again, now)) {
            return new Answer.Refused("这一件已经处理过了");
        }
        journal.append(Fact.of(actor.regionId(), again ? "sending.resent" : "sending.dropped", "sending", id)
                .to(Particulars.of("again", again ? "重发" : "不再发").json()));
        return new Answer.Done();
    }
}
