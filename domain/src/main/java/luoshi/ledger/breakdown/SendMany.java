package luoshi.ledger.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;

/** 批量送征求意见: those that are complete go out, the others are told one by one. */
public final class SendMany {
    private final Commitments commitments;
    private final SendForOpinion send;

    public SendMany(Commitments commitments, SendForOpinion send) {
        this.commitments = commitments;
        this.send = send;
    }

    public Sifted send(Actor actor, List<Long> ids, LocalDate until, LocalDate today) {
        List<Sifted.Refusal> refusals = new ArrayList<>();
        int done = 0;
        for (Commitment commitment : commitments.all(actor.regionId(), ids)) {
            switch (send.send(actor, List.of(commitment.id()), until, today)) {
                case Answer.Refused refused ->
                    refusals.add(new Sifted.Refusal(
                            commitment.id(), commitment.number(), commitment.task(), told(commitment, refused)));
                case Answer.Done ignored -> done++;
            }
        }
        return new Sifted(done, refusals);
    }

    private static String told(Commitment commitment, Answer.Refused refused) {
        return commitment.state().beforeOpinion()
                ? refused.reason()
                : "“" + commitment.state().label() + "”的事项不再送征求意见";
    }
}
