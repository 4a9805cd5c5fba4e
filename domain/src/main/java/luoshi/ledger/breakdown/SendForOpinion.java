package luoshi.ledger.breakdown;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;

/** 送征求意见: from now on the units concerned see the matters and answer by a date. All or nothing: an incomplete one is named. */
public final class SendForOpinion {
    private static final int NAMED = 5;

    private final Commitments commitments;
    private final Breakdown breakdown;
    private final Journal journal;

    public SendForOpinion(Commitments commitments, Breakdown breakdown, Journal journal) {
        this.commitments = commitments;
        this.breakdown = breakdown;
        this.journal = journal;
    }

    /** Answers how many were sent. */
    public Answer send(Actor actor, List<Long> ids, LocalDate until, LocalDate today) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("征求意见由督查室或政府办办理");
        }
        if (until.isBefore(today)) {
            return new Answer.Refused("反馈截止日期不能早于今天");
        }
        List<Commitment> waiting = commitments.all(actor.regionId(), ids).stream()
                .filter(commitment -> commitment.state() == CommitmentState.OPEN)
                .toList();
        if (waiting.isEmpty()) {
            return new Answer.Refused("没有待分工的事项可送。请先在审阅页认定");
        }
        List<String> incomplete = waiting.stream()
                .filter(commitment -> !commitment.duty().gaps().isEmpty())
                .map(commitment -> "第" + commitment.number() + "号缺"
                        + String.join("、", commitment.duty().gaps()))
                .toList();
        if (!incomplete.isEmpty()) {
            String more = incomplete.size() > NAMED ? "等" + incomplete.size() + "件" : "";
            return new Answer.Refused(String.join("；", incomplete.subList(0, Math.min(NAMED, incomplete.size()))) + more
                    + "。补齐后再送");
        }
        int sent = breakdown.send(
                actor.regionId(), waiting.stream().map(Commitment::id).toList(), until);
        journal.append(Fact.of(
                        actor.regionId(),
                        "opinion.asked",
                        "report",
                        waiting.getFirst().reportId())
                .to(Particulars.of(
                                "numbers",
                                waiting.stream().map(Commitment::number).toList())
                        .and("until", until)
                        .json()));
        return new Answer.Done(sent);
    }
}
