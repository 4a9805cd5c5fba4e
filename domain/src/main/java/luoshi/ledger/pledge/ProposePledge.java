package luoshi.ledger.pledge;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.pledge.Pledge.Content;
import luoshi.ledger.pledge.Pledge.Level;
import luoshi.ledger.pledge.Pledge.State;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 提出候选: a matter for the year's list, out of suggestions or set by province or city. What cannot be done in the year is refused. */
public final class ProposePledge {
    private static final int TITLE = 80;

    private final Pledges pledges;
    private final Units units;
    private final Journal journal;

    public ProposePledge(Pledges pledges, Units units, Journal journal) {
        this.pledges = pledges;
        this.units = units;
        this.journal = journal;
    }

    /** @param suggestionId out of which it comes; null where it comes from none */
    public Answer propose(
            Actor actor,
            int year,
            Level level,
            Content content,
            long leadUnitId,
            LocalDate due,
            @Nullable Long suggestionId) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("候选由政府办或督查室提出");
        }
        @Nullable PledgeYear open = pledges.year(actor.regionId(), year).orElse(null);
        if (open == null || open.stage() == PledgeYear.Stage.VOTING || open.stage() == PledgeYear.Stage.PUBLISHED) {
            return new Answer.Refused("候选要在征集、评分阶段提出");
        }
        if (content.title().isBlank() || content.title().length() > TITLE) {
            return new Answer.Refused("请写明办什么，不超过" + TITLE + "字");
        }
        if (due.getYear() != year) {
            return new Answer.Refused(PledgeRules.IN_YEAR.formatted(year));
        }
        if (content.funds() != null && content.funds().signum() < 0) {
            return new Answer.Refused("资金不能是负数");
        }
        if (units.find(actor.regionId(), leadUnitId)
                .filter(unit -> unit.validTo() == null)
                .isEmpty()) {
            return new Answer.Refused("请选一个现有的牵头单位");
        }
        long id = pledges.add(
                actor.regionId(), new Pledge(0, year, level, content, leadUnitId, due, State.CANDIDATE, null, null));
        if (suggestionId != null) {
            pledges.answer(actor.regionId(), suggestionId, id, "已列为候选“" + content.title() + "”");
        }
        journal.append(Fact.of(actor.regionId(), "pledge.proposed", "pledge", id)
                .to(Particulars.of("title", content.title())
                        .and("level", level.label())
                        .and("due", due)
                        .and("suggestion", suggestionId)
                        .json()));
        return new Answer.Done(id);
    }
}
