package luoshi.project.watch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import luoshi.supervision.Answer;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.Source;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;

/** 巡查项目: what is newly amiss is kept, and where its rule says so a duty is drafted; what is over is marked so. Doing it again changes nothing. */
public final class WatchProjects {
    private static final int WAN = 4;
    private static final int TITLE_AT_MOST = 80;

    private final Findings findings;
    private final RegisterDuty register;
    private final Parameters parameters;
    private final Journal journal;

    public WatchProjects(Findings findings, RegisterDuty register, Parameters parameters, Journal journal) {
        this.findings = findings;
        this.register = register;
        this.parameters = parameters;
        this.journal = journal;
    }

    private record Key(Watch watch, long projectId) {}

    /** What is amiss on the day, in one project where one is given. */
    public List<Found> amiss(long region, LocalDate day, @Nullable Long projectId) {
        return findings.amiss(region, limits(region, day), projectId);
    }

    /** What is amiss and was not found before. */
    public List<Found> fresh(long region, LocalDate day) {
        Set<Key> known = new HashSet<>();
        findings.open(region).forEach(open -> known.add(new Key(open.watch(), open.projectId())));
        return amiss(region, day, null).stream()
                .filter(found -> known.add(new Key(found.watch(), found.projectId())))
                .toList();
    }

    /** Answers what was newly found. */
    public List<Found> watch(Actor actor, LocalDate day) {
        long region = actor.regionId();
        close(region, day);
        List<Found> fresh = fresh(region, day);
        for (Found found : fresh) {
            Long duty = found.watch().raisesDuty() ? draft(actor, found, day) : null;
            findings.keep(region, found, day, duty);
            journal.append(Fact.of(region, "project.found", "project", found.projectId())
                    .to(Particulars.of("watch", found.watch().label())
                            .and("words", found.words())
                            .and("duty", duty)
                            .json()));
        }
        return fresh;
    }

    private void close(long region, LocalDate day) {
        Map<Key, Long> standing = new HashMap<>();
        findings.open(region).forEach(open -> standing.put(new Key(open.watch(), open.projectId()), open.id()));
        amiss(region, day, null).forEach(found -> standing.remove(new Key(found.watch(), found.projectId())));
        standing.values().forEach(id -> findings.over(region, id, day));
    }

    private long draft(Actor actor, Found found, LocalDate day) {
        String title = found.project() + "：" + found.watch().label();
        Duties.Draft draft = new Duties.Draft(
                new Duty.Origin(Source.PROJECT, found.watch().label(), "project", found.projectId(), null),
                title.length() <= TITLE_AT_MOST ? title : title.substring(title.length() - TITLE_AT_MOST),
                found.words() + "。请查明原因，提出措施和完成时限。",
                Weight.GENERAL,
                Counting.NATURAL,
                found.unitId(),
                List.of(),
                found.restriction());
        return switch (register.register(actor, draft, day)) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    private Findings.Limits limits(long region, LocalDate day) {
        return new Findings.Limits(
                day,
                number(region, "project.ageing-months", day),
                number(region, "project.expiry-days", day),
                BigDecimal.valueOf(number(region, "project.listing-wan", day)).movePointRight(WAN),
                number(region, "project.listing-warn-months", day),
                number(region, "project.listing-late-months", day),
                number(region, "project.check-days", day));
    }

    private int number(long region, String code, LocalDate day) {
        return parameters.on(region, code, day).number();
    }
}
