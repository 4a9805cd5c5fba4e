package luoshi.ledger.citizen;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.parameter.Parameters;
import luoshi.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;

/** 收异议 (R5-8): while a matter is under public notice anybody may say what is not so. It waits for the supervision office and holds up the 销号. */
public final class TakeObjection {
    private static final int WORDS = 1000;

    private final Commitments commitments;
    private final Objections objections;
    private final Parameters parameters;
    private final FieldCipher cipher;
    private final Journal journal;

    public TakeObjection(
            Commitments commitments,
            Objections objections,
            Parameters parameters,
            FieldCipher cipher,
            Journal journal) {
        this.commitments = commitments;
        this.objections = objections;
        this.parameters = parameters;
        this.cipher = cipher;
        this.journal = journal;
    }

    /** @param actor in whose name it is stored: the program's own for the public */
    public Taken take(Actor actor, long id, String words, Citizen from, LocalDate today) {
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null || !noticed(commitment, today)) {
            return new Taken.Refused("words", "这一件的公示已经结束，不能再提异议");
        }
        if (words.isBlank() || words.length() > WORDS) {
            return new Taken.Refused("words", "请写明哪里不属实、您在哪里看到的，不超过" + WORDS + "字");
        }
        Taken.@Nullable Refused wrong = from.complaint();
        if (wrong != null) {
            return wrong;
        }
        if (buried(actor.regionId(), id, today)) {
            return new Taken.Refused("words", "这一件已经收到很多异议，督查室正在核实，暂不再收，请过几天来看答复");
        }
        String receipt = Receipts.next(today.getYear());
        objections.add(actor.regionId(), id, receipt, words.strip(), from.sealed(cipher));
        journal.append(Fact.of(actor.regionId(), "objection.taken", "commitment", id)
                .to(Particulars.of("receipt", receipt).json()));
        return new Taken.Receipt(receipt);
    }

    /** So many that wait for one matter say enough; more would bury the office. */
    private boolean buried(long region, long id, LocalDate today) {
        return objections.countOpen(region, id)
                >= parameters.on(region, "ledger.objections-open", today).number();
    }

    /** Whether the public may still object: to the last day of the notice. */
    public static boolean noticed(Commitment commitment, LocalDate today) {
        LocalDate until = commitment.standing().noticeUntil();
        return commitment.state() == CommitmentState.NOTICED
                && commitment.audience().restriction() == 0
                && until != null
                && !today.isAfter(until);
    }
}
