package luoshi.supervision.accountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 提出追责建议: by the program, once of a matter and a 通报. Who is to answer for it is said by a person, later. */
public final class ProposeCharges {
    private final Charges charges;
    private final Journal journal;

    public ProposeCharges(Charges charges, Journal journal) {
        this.charges = charges;
        this.journal = journal;
    }

    /** How matters stand. */
    @FunctionalInterface
    public interface Standing {
        /** What is not delivered of it, in words; empty where it is delivered or is no more. */
        Optional<String> undelivered(long regionId, Charge.Subject subject, LocalDate day);
    }

    /** What is to be looked at. */
    public List<Charges.Due> due(long region, LocalDate day) {
        return charges.due(region, day);
    }

    /** Answers what was proposed now. */
    public List<Charge> propose(Actor actor, Standing standing, LocalDate day) {
        long region = actor.regionId();
        List<Charge> proposed = new ArrayList<>();
        for (Charges.Due due : charges.due(region, day)) {
            standing.undelivered(region, due.subject(), day).ifPresent(words -> {
                long id = charges.propose(region, due, words, day);
                journal.append(Fact.of(region, "charge.proposed", "charge", id)
                        .to(Particulars.of("mark", due.mark())
                                .and("due", due.dueOn())
                                .and("on", day)
                                .json()));
                proposed.add(charges.find(region, id).orElseThrow());
            });
        }
        return proposed;
    }
}
