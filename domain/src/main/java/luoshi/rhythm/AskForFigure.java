package luoshi.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 要数 (基层减负): asks units for a figure, unless one of them is already asked for the same figure for some of the same days. */
public final class AskForFigure {
    private static final int NAMED = 3;

    private final Figures figures;
    private final Units units;
    private final Journal journal;

    public AskForFigure(Figures figures, Units units, Journal journal) {
        this.figures = figures;
        this.units = units;
        this.journal = journal;
    }

    public Answer ask(Actor actor, Figures.Draft draft, LocalDate today) {
        long region = actor.regionId();
        List<Unit> present = units.list(region, today);
        @Nullable String refusal = refusal(actor, draft, today, present);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        figures.takeTurns(region);
        Optional<Figure> same = figures.same(region, draft);
        if (same.isPresent()) {
            return new Answer.Refused(already(same.get(), draft, present));
        }
        long id = figures.add(region, draft);
        journal.append(Fact.of(region, "figure.asked", "figure", id)
                .to(Particulars.of("name", draft.name().strip())
                        .and("purpose", draft.purpose().strip())
                        .and("every", draft.every().name())
                        .and("from", draft.from())
                        .and("to", draft.to())
                        .and("units", draft.units())
                        .json()));
        return new Answer.Done(id);
    }

    private static @Nullable String refusal(Actor actor, Figures.Draft draft, LocalDate today, List<Unit> present) {
        if (!actor.may("duty.assign")) {
            return "向单位要数由督查室统一提出";
        }
        if (draft.name().isBlank()) {
            return "要什么数没有填";
        }
        if (draft.purpose().isBlank()) {
            return "要数的用途没有填";
        }
        if (draft.to().isBefore(draft.from())) {
            return "结束日期不能早于开始日期";
        }
        if (draft.to().isBefore(today)) {
            return "结束日期已经过了";
        }
        Set<Long> known = present.stream().map(Unit::id).collect(Collectors.toSet());
        return draft.units().isEmpty() || !known.containsAll(draft.units()) ? "请选向哪些单位要" : null;
    }

    /** 「X」已由「Y」向水利局、住建局按周报告收取（3月1日至6月8日），同一个数不再重复收，请直接用那里报来的数. */
    private static String already(Figure same, Figures.Draft draft, List<Unit> present) {
        List<String> twice = present.stream()
                .filter(unit ->
                        same.units().contains(unit.id()) && draft.units().contains(unit.id()))
                .map(Unit::shortName)
                .toList();
        String who = String.join("、", twice.subList(0, Math.min(NAMED, twice.size())))
                + (twice.size() > NAMED ? "等" + twice.size() + "家" : "");
        return "“" + same.name() + "”已由“" + same.purpose() + "”向" + who + "收取（"
                + same.every().label() + "，" + same.from() + "至" + same.to() + "），同一个数不再重复收，请直接用那里报来的数";
    }
}
