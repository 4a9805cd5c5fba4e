package luoshi.app.boot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import luoshi.access.Actor;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Goal;
import luoshi.ledger.breakdown.ProposeDuty;
import luoshi.ledger.citizen.Citizen;
import luoshi.ledger.citizen.Taken;
import luoshi.ledger.pledge.Pledge;
import luoshi.ledger.pledge.Pledge.Level;
import luoshi.ledger.pledge.Pledges;
import luoshi.ledger.pledge.ProposePledge;
import luoshi.ledger.pledge.PublishPledges;
import luoshi.ledger.pledge.RunPledgeYear;
import luoshi.ledger.pledge.RunPledgeYear.Step;
import luoshi.ledger.pledge.ScorePledge;
import luoshi.ledger.pledge.Suggestion;
import luoshi.ledger.pledge.TakeSuggestion;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 示例县的民生实事: this year's were solicited, scored, voted and published; for next year the county is collecting suggestions. */
final class SamplePledges {
    private static final String FOLDER = "/sample/anhe/";
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int PRESENT = 168;
    private static final int WANTED = 10;

    private final Units units;
    private final Commitments commitments;
    private final Pledges pledges;
    private final RunPledgeYear run;
    private final TakeSuggestion take;
    private final ProposePledge propose;
    private final ScorePledge score;
    private final PublishPledges publish;
    private final ProposeDuty duty;

    SamplePledges(
            Units units,
            Commitments commitments,
            Pledges pledges,
            RunPledgeYear run,
            TakeSuggestion take,
            ProposePledge propose,
            ScorePledge score,
            PublishPledges publish,
            ProposeDuty duty) {
        this.units = units;
        this.commitments = commitments;
        this.pledges = pledges;
        this.run = run;
        this.take = take;
        this.propose = propose;
        this.score = score;
        this.publish = publish;
        this.duty = duty;
    }

    /** Goes the way of the report's year, up to the publication, and opens the next. */
    int live(Actor actor, Consumer<Consumer<Actor>> another, int year, LocalDate today) {
        LocalDate then = LocalDate.of(year - 1, 11, 20);
        done(run.take(actor, year, new Step.Solicit(then.minusDays(19), then.plusDays(25), WANTED)));
        suggest(actor, year, "0", then);
        done(run.take(actor, year, new Step.Score()));
        candidates(actor, year);
        List<Pledge> all = pledges.of(actor.regionId(), year);
        all.forEach(pledge -> done(score.score(actor, pledge.id(), sheet(pledge.id()))));
        another.accept(other -> all.forEach(pledge -> done(score.score(other, pledge.id(), sheet(pledge.id() + 1)))));
        done(run.take(actor, year, new Step.Vote()));
        done(run.take(actor, year, new Step.Count(PRESENT, "县人民代表大会关于" + year + "年民生实事项目的表决公告", votes(all))));
        long published = done(publish.publish(actor, year));
        assign(actor, year, today);
        done(run.take(actor, year + 1, new Step.Solicit(today.minusDays(10), today.plusDays(20), WANTED)));
        suggest(actor, year + 1, "1", today);
        return (int) published;
    }

    private void suggest(Actor actor, int year, String which, LocalDate day) {
        for (Map<String, String> row : CsvLines.of(FOLDER + "suggestions.csv")) {
            if (field(row, "年份").equals(which)) {
                var taken = take.take(
                        actor,
                        year,
                        new Suggestion.Told(field(row, "建议"), field(row, "理由"), field(row, "地点")),
                        new TakeSuggestion.From(field(row, "来源"), new Citizen(field(row, "姓名"), field(row, "电话"))),
                        day);
                if (taken instanceof Taken.Refused refused) {
                    throw new IllegalStateException("sample pledges: " + refused.reason());
                }
            }
        }
    }

    /** What the report promises, and what the table names besides. */
    private void candidates(Actor actor, int year) {
        long region = actor.regionId();
        List<Long> ids = pledges.loose(region, year).stream()
                .filter(loose -> loose.level().equals(Level.COUNTY.code()))
                .map(Pledges.InLedger::commitmentId)
                .toList();
        long office = units.named(region, "政府办").orElseThrow().id();
        for (Commitment commitment : commitments.all(region, ids)) {
            Long lead = commitment.leadUnitId();
            var content = new Pledge.Content(commitment.task(), "", plain(commitment.goal()), null);
            done(propose.propose(
                    actor,
                    year,
                    Level.COUNTY,
                    content,
                    lead == null ? office : lead,
                    LocalDate.of(year, 12, 31),
                    null));
        }
        for (Map<String, String> row : CsvLines.of(FOLDER + "pledges.csv")) {
            var content = new Pledge.Content(
                    field(row, "实事"),
                    field(row, "受益群众"),
                    new Goal("=", new BigDecimal(field(row, "数量")), field(row, "单位")),
                    new BigDecimal(field(row, "资金")).multiply(WAN));
            done(propose.propose(
                    actor,
                    year,
                    Level.valueOf(field(row, "级别")),
                    content,
                    units.named(region, field(row, "牵头单位")).orElseThrow().id(),
                    LocalDate.of(year, 12, 31),
                    null));
        }
    }

    private static @Nullable Goal plain(@Nullable Goal goal) {
        return goal == null ? null : new Goal("=", goal.value(), goal.unit());
    }

    private static Pledge.Sheet sheet(long seed) {
        int turn = (int) (seed % 5);
        return new Pledge.Sheet(21 + turn % 4, 20 + (turn + 1) % 5, 19 + (turn + 2) % 5, 20 + (turn + 3) % 5, "");
    }

    /** What the table names for the county besides the report's is voted down. */
    private static Map<Long, Pledge.Vote> votes(List<Pledge> all) {
        List<Pledge> county =
                all.stream().filter(pledge -> pledge.level() == Level.COUNTY).toList();
        Map<Long, Pledge.Vote> votes = new HashMap<>();
        for (int i = 0; i < county.size(); i++) {
            int yes = county.get(i).content().funds() == null ? PRESENT - 4 - 3 * i : PRESENT / 3 + i;
            votes.put(county.get(i).id(), new Pledge.Vote(yes, PRESENT - yes - 2, 2));
        }
        return votes;
    }

    /** Leader and person of what was entered are those of the lead unit. */
    private void assign(Actor actor, int year, LocalDate today) {
        List<Long> entered = new ArrayList<>();
        pledges.of(actor.regionId(), year).forEach(pledge -> {
            Long id = pledge.commitmentId();
            if (id != null) {
                entered.add(id);
            }
        });
        commitments.all(actor.regionId(), entered).stream()
                .filter(commitment -> !commitment.duty().gaps().isEmpty())
                .forEach(commitment -> done(duty.propose(actor, commitment.id(), commitment.duty(), today)));
    }

    private static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException("sample pledges: " + refused.reason());
        };
    }

    private static String field(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
