package luoshi.caseline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.definition.Line;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/** 并案 (R6-3): cases with one content are handled with one of them; every bringer gets the reply. */
public final class MergeCases {
    private final Lines lines;
    private final Cases cases;
    private final Parties parties;
    private final RunClocks clocks;
    private final Journal journal;

    public MergeCases(Lines lines, Cases cases, Parties parties, RunClocks clocks, Journal journal) {
        this.lines = lines;
        this.cases = cases;
        this.parties = parties;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** All of them are merged into the first, or none. */
    public Answer merge(Actor actor, long into, List<Long> others, LocalDate today) {
        @Nullable CaseFile main = cases.hold(actor.regionId(), into).orElse(null);
        if (main == null || !parties.keeps(actor, lines.of(main))) {
            return new Answer.Refused("并案由条线主管单位办理");
        }
        if (others.isEmpty() || others.contains(into)) {
            return new Answer.Refused("请选要并入的另一件");
        }
        List<CaseFile> files = new ArrayList<>();
        for (long id : others.stream().distinct().sorted().toList()) {
            @Nullable CaseFile file = cases.hold(actor.regionId(), id).orElse(null);
            @Nullable String refusal = refusal(main, file, id);
            if (refusal != null || file == null) {
                return new Answer.Refused(refusal == null ? "没有" + id + "号办件" : refusal);
            }
            files.add(file);
        }
        files.forEach(file -> one(actor, main, file, today));
        return new Answer.Done(into);
    }

    private static @Nullable String refusal(CaseFile main, @Nullable CaseFile file, long id) {
        if (file == null || !file.kind().line().equals(main.kind().line())) {
            return "没有" + id + "号办件，或不在同一条业务线";
        }
        if (!main.open() || main.likes().mergedInto() != null) {
            return "要并入的那一件已经办结或已并入别的件";
        }
        return file.open() && file.likes().mergedInto() == null ? null : id + "号已经办结或已并入别的件";
    }

    private void one(Actor actor, CaseFile main, CaseFile file, LocalDate today) {
        Line line = lines.of(file);
        clocks.stopAll(file, today);
        cases.merge(file.regionId(), file.id(), main.id());
        cases.step(
                file,
                new Step(
                        0,
                        "merge",
                        file.standing().state(),
                        file.standing().state(),
                        today,
                        new Step.By(actor.accountId(), actor.label(), Instant.EPOCH),
                        file.standing().unitId(),
                        "并入" + main.id() + "号：" + main.title(),
                        Map.of()));
        journal.append(Fact.of(file.regionId(), "case.merged", "case", file.id())
                .to(Particulars.of("into", main.id()).and("line", line.name()).json()));
    }
}
