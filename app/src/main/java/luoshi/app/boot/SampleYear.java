package luoshi.app.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.GiveOpinion;
import luoshi.ledger.breakdown.IssueLedger;
import luoshi.ledger.breakdown.Opinion;
import luoshi.ledger.breakdown.ProposeDuty;
import luoshi.ledger.breakdown.SendForOpinion;
import luoshi.ledger.month.LivedTime;
import luoshi.ledger.review.Review;
import luoshi.ledger.review.ReviewCandidates;
import luoshi.region.Units;
import luoshi.report.Report;
import luoshi.report.Reports;

/**
 * 示例县的一年: the sample report is reviewed, divided, issued, reported on and closed in part, by the sample's own people through the use cases that
 * everybody uses, so that every page has something true to show. The same report gives the same year; only how far it is follows the day.
 */
final class SampleYear {
    private static final String OFFICE = SamplePeople.OFFICE;
    private static final String FOLDER = "/sample/anhe/";
    private static final int EVERY = 10;

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleYear(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * Lives the year of the report that the sample county came with, from the issue, whose day is answered, to today.
     *
     * @param afterIssue what is done to the matters on the day of the issue, before anything is reported
     */
    LocalDate live(Consumer<LocalDate> afterIssue) {
        LocalDate today = LocalDate.now(clock);
        try (SamplePeople people =
                new SamplePeople(new SampleLogIns(gate, acting), rooms.lived(), rooms.units(), today)) {
            Report report = people.as(
                    OFFICE, actor -> rooms.reports().list(SampleCounty.COUNTY).getFirst());
            int year = report.year();
            people.as(OFFICE, actor -> review(actor, report.id(), year, today));
            people.as(
                    OFFICE,
                    actor -> rooms.pledges()
                            .live(actor, work -> people.as("jianwenlan", other -> done(other, work)), year, today));
            List<Commitment> open = new ArrayList<>(
                    people.as(OFFICE, actor -> inState(rooms.commitments(), actor, report.id(), CommitmentState.OPEN)));
            open.sort(Comparator.comparing(one -> one.pledge() == null));
            int late = open.size() * 9 / EVERY;
            LocalDate signed = earlier(LocalDate.of(year, 3, 12), today);
            send(people, open.subList(0, late), earlier(LocalDate.of(year, 3, 2), today));
            issue(people, report, signed);
            List<Commitment> second = open.subList(late, open.size() - EVERY / 2);
            send(people, second, today);
            reply(people, second);
            afterIssue.accept(signed);
            rooms.told().live(people, report.id(), signed, today);
            return signed;
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void issue(SamplePeople people, Report report, LocalDate day) {
        people.on(day, "jianwenlan", actor -> done(rooms.issue().prepare(actor, report.id(), report.year())));
        people.on(day, "liangzhixing", actor -> {
            long paper = rooms.breakdown()
                    .issues(SampleCounty.COUNTY, report.id())
                    .getFirst()
                    .id();
            return done(rooms.issue().sign(actor, paper, day));
        });
    }

    private static boolean done(Actor actor, Consumer<Actor> work) {
        work.accept(actor);
        return true;
    }

    static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException("sample year: " + refused.reason());
        };
    }

    /** Everything is approved but what {@code refused-2026.csv} refuses and the last section, which waits to be looked at. */
    private int review(Actor actor, long reportId, int year, LocalDate today) {
        var candidates = rooms.review().of(SampleCounty.COUNTY, reportId);
        String last = candidates.getLast().commitment().place().section();
        List<Long> ids = new ArrayList<>();
        Map<String, String> refused = CsvLines.of(FOLDER + "refused-2026.csv").stream()
                .collect(Collectors.toMap(row -> field(row, "原句"), row -> field(row, "理由")));
        for (var candidate : candidates) {
            Commitment commitment = candidate.commitment();
            String reason = refused.get(commitment.quote());
            if (commitment.pledge() != null && !commitment.pledge().equals("county")) {
                done(rooms.decide().refuse(actor, candidate.id(), "总括句，省定、市定的逐件列入"));
            } else if (reason != null) {
                done(rooms.decide().refuse(actor, candidate.id(), reason));
            } else if (!commitment.place().section().equals(last)) {
                ids.add(candidate.id());
            }
        }
        done(rooms.decide().approve(actor, reportId, year, ids));
        divide(actor, inState(rooms.commitments(), actor, reportId, CommitmentState.OPEN), today);
        return ids.size();
    }

    /** As {@code breakdown-2026.csv} says; otherwise as it was read, and what nobody was read for is the government office's. */
    private void divide(Actor actor, List<Commitment> open, LocalDate today) {
        Map<String, Map<String, String>> table = CsvLines.of(FOLDER + "breakdown-2026.csv").stream()
                .collect(Collectors.toMap(row -> field(row, "原句"), row -> row));
        for (Commitment commitment : open) {
            Map<String, String> row = table.getOrDefault(commitment.quote(), Map.of());
            Duty duty = commitment.duty();
            if (!row.isEmpty()) {
                duty = duty.withLead(unit(field(row, "牵头单位")))
                        .with(units(field(row, "责任单位")), units(field(row, "配合单位")));
            }
            Duty whole = duty.leadUnitId() == null ? duty.withLead(unit("政府办")) : duty;
            done(rooms.propose().propose(actor, commitment.id(), whole, today));
        }
    }

    private long unit(String name) {
        return rooms.units().named(SampleCounty.COUNTY, name).orElseThrow().id();
    }

    private List<Long> units(String names) {
        return Arrays.stream(names.split(";", -1))
                .filter(name -> !name.isEmpty())
                .map(this::unit)
                .toList();
    }

    private void send(SamplePeople people, List<Commitment> some, LocalDate day) {
        List<Long> ids = some.stream().map(Commitment::id).toList();
        people.on(day, OFFICE, actor -> done(rooms.send().send(actor, ids, day.plusDays(5), day)));
    }

    /** One unit does not agree, another proposes somebody else; both wait for the government office. */
    private void reply(SamplePeople people, List<Commitment> some) {
        for (Map<String, String> row : CsvLines.of(FOLDER + "replies-2026.csv")) {
            String other = field(row, "建议牵头");
            some.stream()
                    .filter(commitment -> commitment.quote().equals(field(row, "原句")))
                    .forEach(commitment -> people.as(
                            people.head(commitment),
                            actor -> done(rooms.opine()
                                    .give(
                                            actor,
                                            commitment.id(),
                                            other.isEmpty() ? Opinion.Kind.OBJECT : Opinion.Kind.PROPOSE,
                                            field(row, "意见"),
                                            other.isEmpty() ? null : unit(other)))));
        }
    }

    static List<Commitment> inState(Commitments commitments, Actor actor, long reportId, CommitmentState state) {
        return commitments.page(
                new Commitments.Filter(actor.regionId(), reportId, 0L, state, null, null, Commitments.Fine.NONE),
                0,
                Integer.MAX_VALUE);
    }

    private static String field(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    /** The rooms that the year goes through. */
    record Rooms(
            Units units,
            Reports reports,
            Review review,
            ReviewCandidates decide,
            Commitments commitments,
            Breakdown breakdown,
            ProposeDuty propose,
            SendForOpinion send,
            GiveOpinion opine,
            IssueLedger issue,
            SamplePledges pledges,
            SampleReports told,
            LivedTime lived) {}
}
