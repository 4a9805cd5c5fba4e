package luoshi.supervision.accountability;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import luoshi.region.Posts;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 决定追责: a person decides on a proposal who answers for it and how; from then on the entry runs out or is withdrawn like any other. */
public final class RecordCharge {
    private final Charges charges;
    private final Consequences consequences;
    private final Accountable accountable;
    private final Parameters parameters;
    private final Journal journal;

    public RecordCharge(
            Charges charges, Consequences consequences, Posts posts, Parameters parameters, Journal journal) {
        this.charges = charges;
        this.consequences = consequences;
        this.accountable = new Accountable(posts);
        this.parameters = parameters;
        this.journal = journal;
    }

    /**
     * What is decided.
     *
     * @param postId the post of the unit whose holder it concerns
     */
    public record Wish(ConsequenceKind kind, long postId, String words, String basis) {}

    public Answer record(Actor actor, long id, Wish wish, LocalDate today) {
        @Nullable Charge charge = charges.find(actor.regionId(), id).orElse(null);
        if (charge == null || !actor.may("record.keep")) {
            return new Answer.Refused("没有这条追责建议，或您不能决定");
        }
        if (actor.actsFor(charge.subject().unitId())) {
            return new Answer.Refused("本单位的追责由他人决定（R2-7）");
        }
        if (wish.words().isBlank()) {
            return new Answer.Refused("登记内容没有填");
        }
        Optional<Consequence.Who> who =
                accountable.of(charge.regionId(), charge.subject().unitId(), wish.postId(), today);
        if (who.isEmpty()) {
            return new Answer.Refused("请选责任单位的责任人");
        }
        if (!charges.decide(charge.regionId(), id, new Charge.Decided(today, true, ""))) {
            return new Answer.Refused("这条追责建议已经有决定");
        }
        int months =
                parameters.on(charge.regionId(), wish.kind().expiry(), today).number();
        consequences.add(
                charge.regionId(),
                new Consequences.Entry(
                        new Consequence.Ground(null, id),
                        wish.kind(),
                        who.get(),
                        wish.words().strip(),
                        wish.basis().isBlank() ? charge.mark() : wish.basis().strip(),
                        today,
                        today.plusMonths(months)));
        journal.append(Fact.of(charge.regionId(), "charge.recorded", "charge", id)
                .to(Particulars.of("on", today).json()));
        return new Answer.Done(id);
    }
}
