package luoshi.rhythm;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;

/** 登记电话催报: who called a unit that has not reported, when, and what was answered. */
public final class NoteCall {
    private static final int LONGEST = 200;

    private final Calls calls;
    private final ReportRhythms rhythms;
    private final Journal journal;

    public NoteCall(Calls calls, ReportRhythms rhythms, Journal journal) {
        this.calls = calls;
        this.rhythms = rhythms;
        this.journal = journal;
    }

    public Answer note(Actor actor, String rhythm, long unitId, String words, LocalDate today) {
        if (!actor.may("duty.assign")) {
            return new Answer.Refused("电话催报由督查室登记");
        }
        var running = rhythms.running(actor.regionId(), today).stream()
                .filter(one -> one.key().equals(rhythm))
                .findFirst();
        if (running.isEmpty()) {
            return new Answer.Refused("这个报送节奏已经结束，请回到报送页重新打开名单");
        }
        if (rhythms.standing(actor.regionId(), running.get()).stream()
                .noneMatch(one -> one.unitId() == unitId && one.owed() > 0)) {
            return new Answer.Refused("这家单位已经报齐，不用再催");
        }
        if (words.strip().length() > LONGEST) {
            return new Answer.Refused("对方答复请写在200字以内");
        }
        LocalDate due = running.get().now().due();
        long id = calls.add(actor.regionId(), unitId, rhythm, due, words.strip(), actor.label());
        journal.append(Fact.of(actor.regionId(), "silence.phoned", "unit", unitId)
                .to(Particulars.of("rhythm", running.get().name())
                        .and("due", due)
                        .and("words", words.strip())
                        .json()));
        return new Answer.Done(id);
    }
}
