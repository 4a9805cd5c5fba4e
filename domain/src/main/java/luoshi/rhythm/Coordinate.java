package luoshi.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.Notices;
import luoshi.region.Units;
import luoshi.supervision.Answer;

/** 日协调: raises a problem, answers it, closes it. Who raised it closes it, so that an answer that solves nothing does not count. */
public final class Coordinate {
    private final Coordinations coordinations;
    private final Units units;
    private final Notices notices;
    private final Journal journal;

    public Coordinate(Coordinations coordinations, Units units, Notices notices, Journal journal) {
        this.coordinations = coordinations;
        this.units = units;
        this.notices = notices;
        this.journal = journal;
    }

    public Answer raise(Actor actor, long unitId, long askedUnitId, String words, LocalDate today) {
        String problem = words.strip();
        if (!speaksFor(actor, unitId)) {
            return new Answer.Refused("只能替本单位提出协调");
        }
        if (problem.isEmpty()) {
            return new Answer.Refused("要协调什么没有填");
        }
        if (askedUnitId == unitId) {
            return new Answer.Refused("请选另一家单位来协调");
        }
        if (units.list(actor.regionId(), today).stream().noneMatch(unit -> unit.id() == askedUnitId)) {
            return new Answer.Refused("请选由哪家单位协调解决");
        }
        long id = coordinations.raise(actor.regionId(), today, unitId, askedUnitId, problem);
        journal.append(Fact.of(actor.regionId(), "coordination.raised", "coordination", id)
                .to(Particulars.of("unit", unitId)
                        .and("askedUnit", askedUnitId)
                        .and("words", problem)
                        .json()));
        notices.tell(new Notices.Letter(
                actor.regionId(),
                askedUnitId,
                "coordination/" + id,
                "今日协调：" + (problem.length() > 40 ? problem.substring(0, 39) + "…" : problem),
                "请当日答复、当日解决。",
                "coordination",
                id));
        return new Answer.Done(id);
    }

    public Answer answer(Actor actor, long id, String words) {
        Optional<Coordination> found = coordinations.find(actor.regionId(), id);
        if (found.isEmpty()
                || !actor.may("duty.report")
                || !actor.actsFor(found.get().askedUnitId())) {
            return new Answer.Refused("由被协调的单位答复");
        }
        Coordination one = found.get();
        if (!one.open()) {
            return new Answer.Refused("这件事已经办结");
        }
        if (words.isBlank()) {
            return new Answer.Refused("怎样解决没有填");
        }
        coordinations.answer(one, words.strip(), actor.accountId());
        journal.append(Fact.of(actor.regionId(), "coordination.answered", "coordination", id)
                .from(Particulars.of("answer", one.answer()).json())
                .to(Particulars.of("answer", words.strip()).json()));
        return new Answer.Done(id);
    }

    public Answer close(Actor actor, long id, LocalDate today) {
        Optional<Coordination> found = coordinations.find(actor.regionId(), id);
        if (found.isEmpty() || !speaksFor(actor, found.get().unitId())) {
            return new Answer.Refused("由提出的单位确认办结");
        }
        Coordination one = found.get();
        if (!one.open()) {
            return new Answer.Refused("这件事已经办结");
        }
        if (one.answer().isEmpty()) {
            return new Answer.Refused("对方还没有答复，不能办结");
        }
        coordinations.close(one, today, actor.accountId());
        journal.append(Fact.of(actor.regionId(), "coordination.closed", "coordination", id)
                .to(Particulars.of("day", today).json()));
        return new Answer.Done(id);
    }

    /** The units for which somebody may raise a problem. */
    public List<Long> voices(Actor actor) {
        return actor.may("duty.report") || actor.may("duty.assign")
                ? List.copyOf(actor.scope().units())
                : List.of();
    }

    private static boolean speaksFor(Actor actor, long unitId) {
        return (actor.may("duty.report") || actor.may("duty.assign")) && actor.actsFor(unitId);
    }
}
