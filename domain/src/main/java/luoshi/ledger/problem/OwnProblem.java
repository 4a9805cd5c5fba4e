package luoshi.ledger.problem;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 明确责任单位: a unit sees to a problem, by a day. */
public final class OwnProblem {
    private final Problems problems;
    private final Units units;
    private final Journal journal;

    public OwnProblem(Problems problems, Units units, Journal journal) {
        this.problems = problems;
        this.units = units;
        this.journal = journal;
    }

    public Answer own(Actor actor, long id, @Nullable Long unit, @Nullable LocalDate due) {
        var found = problems.find(actor.regionId(), id);
        if (!actor.may("ledger.manage") || found.isEmpty()) {
            return new Answer.Refused("责任单位由督查室或政府办明确");
        }
        if (unit == null || units.find(actor.regionId(), unit).isEmpty()) {
            return new Answer.Refused("请选择责任单位");
        }
        problems.own(actor.regionId(), id, unit, due);
        journal.append(Fact.of(actor.regionId(), "problem.owned", "problem", id)
                .from(told(found.get().care()))
                .to(told(new Problem.Care(unit, due))));
        return new Answer.Done(id);
    }

    private static String told(Problem.Care care) {
        return Particulars.of("unit", care.unitId()).and("due", care.dueOn()).json();
    }
}
