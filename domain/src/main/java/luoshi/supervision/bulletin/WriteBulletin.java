package luoshi.supervision.bulletin;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 起草和修改通报. */
public final class WriteBulletin {
    private final Bulletins bulletins;
    private final Journal journal;

    public WriteBulletin(Bulletins bulletins, Journal journal) {
        this.bulletins = bulletins;
        this.journal = journal;
    }

    public Answer draft(Actor actor, BulletinKind kind, Bulletin.Text text, LocalDate day) {
        String refusal = refusal(actor, text);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long id = bulletins.add(actor.regionId(), kind, text, day);
        tell(actor, "bulletin.drafted", id, text);
        return new Answer.Done(id);
    }

    public Answer edit(Actor actor, long id, Bulletin.Text text) {
        String refusal = refusal(actor, text);
        @Nullable Bulletin bulletin = bulletins.find(actor.regionId(), id).orElse(null);
        if (refusal != null || bulletin == null) {
            return new Answer.Refused(refusal == null ? "没有这份通报" : refusal);
        }
        if (!bulletins.edit(bulletin, text)) {
            return new Answer.Refused("通报已经签发，不能再改");
        }
        tell(actor, "bulletin.edited", id, text);
        return new Answer.Done(id);
    }

    private static @Nullable String refusal(Actor actor, Bulletin.Text text) {
        if (!actor.may("bulletin.write")) {
            return "通报由督查室起草";
        }
        return text.title().isBlank() || text.body().isBlank() ? "标题和正文都要写" : null;
    }

    private void tell(Actor actor, String verb, long id, Bulletin.Text text) {
        journal.append(Fact.of(actor.regionId(), verb, "bulletin", id)
                .to(Particulars.of("title", text.title()).json()));
    }
}
