package luoshi.supervision;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/** One step along an edge of {@link DutyMove}: may this person go it, go it, leave the fact. */
final class Step {
    private final Duties duties;
    private final Journal journal;

    Step(Duties duties, Journal journal) {
        this.duties = duties;
        this.journal = journal;
    }

    @Nullable
    Duty find(Actor actor, long id) {
        return duties.find(actor.regionId(), id).orElse(null);
    }

    /** Why the person may not, in the clerk's words; null where they may. */
    @Nullable
    String refusal(Actor actor, @Nullable Duty duty, DutyMove move) {
        if (duty == null) {
            return "没有这件督办事项，或您不能查看";
        }
        if (!actor.may(move.right())) {
            return move.byUnit() ? move.label() + "由承办单位办理" : move.label() + "由督查室办理";
        }
        if (move.byUnit() && !actor.actsFor(duty.unitId())) {
            return move.label() + "由承办单位办理";
        }
        if (!move.leads(duty.state())) {
            return "“" + duty.state().label() + "”的事项不能" + move.label();
        }
        boolean closing = move == DutyMove.ACCEPT || move == DutyMove.CLOSE;
        Long applied = duty.outcome().appliedBy();
        if (closing && (actor.actsFor(duty.unitId()) || (applied != null && applied == actor.accountId()))) {
            return "本单位承办的事项由他人审核销号（谁承办谁不能销号）";
        }
        return null;
    }

    /** @param words what is said with it, for everybody who sees the duty */
    Answer go(Duty duty, DutyMove move, String words, Particulars more) {
        if (!duties.move(duty, move, words.strip())) {
            return new Answer.Refused("这件事项刚被别人办过，请刷新后再办");
        }
        journal.append(Fact.of(duty.regionId(), move.verb(), "duty", duty.id())
                .from(Particulars.of("state", duty.state().label()).json())
                .to(more.and("state", move.to().label()).json()));
        return new Answer.Done(duty.id());
    }
}
