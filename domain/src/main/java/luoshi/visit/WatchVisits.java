package luoshi.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;

/** 巡查走访: pairings whose leader was not there in time are found once, until he is. Doing it again changes nothing. */
public final class WatchVisits {
    private final Pairings pairings;
    private final Parameters parameters;
    private final Journal journal;

    public WatchVisits(Pairings pairings, Parameters parameters, Journal journal) {
        this.pairings = pairings;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** What is owed on the day and was not found before, by post. */
    public Map<Long, List<Pairing>> fresh(long regionId, LocalDate day) {
        Intervals intervals = Intervals.on(parameters, regionId, day);
        Set<Long> known = new HashSet<>();
        pairings.open(regionId).forEach(finding -> known.add(finding.pairingId()));
        Map<Long, List<Pairing>> fresh = new LinkedHashMap<>();
        pairings.live(regionId).stream()
                .filter(pairing -> pairing.owed(intervals, day) && !known.contains(pairing.id()))
                .forEach(pairing -> fresh.computeIfAbsent(pairing.postId(), post -> new ArrayList<>())
                        .add(pairing));
        return fresh;
    }

    /** Answers what was newly found, by post. */
    public Map<Long, List<Pairing>> watch(Actor actor, LocalDate day) {
        long region = actor.regionId();
        Intervals intervals = Intervals.on(parameters, region, day);
        close(region, intervals, day);
        Map<Long, List<Pairing>> fresh = fresh(region, day);
        fresh.forEach((post, owed) -> {
            owed.forEach(pairing -> pairings.found(pairing, pairing.dueOn(intervals), day));
            journal.append(Fact.of(region, "visit.found-owed", "post", post)
                    .to(Particulars.of("names", names(owed)).and("on", day).json()));
        });
        return fresh;
    }

    private void close(long region, Intervals intervals, LocalDate day) {
        Map<Long, Long> standing = new HashMap<>();
        pairings.open(region).forEach(finding -> standing.put(finding.pairingId(), finding.id()));
        pairings.live(region).stream()
                .filter(pairing -> pairing.owed(intervals, day))
                .forEach(pairing -> standing.remove(pairing.id()));
        standing.values().forEach(finding -> pairings.over(region, finding, day));
    }

    private static List<String> names(List<Pairing> owed) {
        return owed.stream().map(pairing -> pairing.target().name()).toList();
    }
}
