package luoshi.ledger.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/**
 * 合并: an issued matter goes into another of the same report by a decision. It ends under its own number; the other keeps its number, takes over the units
 * (the lead becomes responsible) and, where both count the same thing, target and accepted quantity are added up.
 */
public final class MergeCommitments {
    private final Commitments commitments;
    private final Changes changes;
    private final ChangeBook book;

    public MergeCommitments(Commitments commitments, Changes changes, ChangeBook book) {
        this.commitments = commitments;
        this.changes = changes;
        this.book = book;
    }

    /** Answers the id of the matter that goes on. */
    public Answer merge(Actor actor, long id, int intoNumber, Paper paper, LocalDate today) {
        @Nullable Commitment one = book.find(actor.regionId(), id).orElse(null);
        Optional<String> refusal = book.refusal(actor, one, paper, today);
        if (one == null || refusal.isPresent()) {
            return new Answer.Refused(refusal.orElse(""));
        }
        @Nullable Commitment into = book.numbered(one, intoNumber).orElse(null);
        Optional<String> complaint = into == null
                ? Optional.of("没有第" + intoNumber + "号，或您不能查看")
                : book.refusal(actor, into, paper, today).or(() -> complaint(one, into));
        if (into == null || complaint.isPresent()) {
            return new Answer.Refused(complaint.orElse(""));
        }
        AddEvidence.Answer gone = book.file(actor, one, paper, today);
        AddEvidence.Answer stays = book.file(actor, into, paper, today);
        if (gone instanceof AddEvidence.Answer.Added first && stays instanceof AddEvidence.Answer.Added second) {
            done(one, into, paper, first.id(), second.id());
            return new Answer.Done(into.id());
        }
        return new Answer.Refused(gone instanceof AddEvidence.Answer.Refused refused ? refused.reason() : "决定文件没有收下");
    }

    private static Optional<String> complaint(Commitment one, Commitment into) {
        if (one.id() == into.id()) {
            return Optional.of("不能并入自己");
        }
        if (!ChangeBook.ends(one)) {
            return Optional.of("“" + one.state().label() + "”的事项不能并入别的事项");
        }
        Goal gone = one.goal();
        Goal stays = into.goal();
        if (gone == null || gone.equals(stays)) {
            return Optional.empty();
        }
        boolean adds = stays != null
                && gone.adds()
                && gone.op().equals(stays.op())
                && gone.unit().equals(stays.unit());
        return adds
                ? Optional.empty()
                : Optional.of("第" + one.number() + "号的目标" + gone.words() + "和第" + into.number() + "号的"
                        + (stays == null ? "不能相加（没有量化目标）" : stays.words() + "不能相加") + "，请先凭决定变更目标");
    }

    private void done(Commitment one, Commitment into, Paper paper, long goneFile, long staysFile) {
        long region = one.regionId();
        Goal gone = one.goal();
        Goal stays = into.goal();
        if (gone != null && stays != null && gone.adds()) {
            Goal sum = new Goal(stays.op(), stays.value().add(gone.value()), stays.unit());
            commitments.goal(region, into.id(), sum);
            BigDecimal done = sum(into.standing().done(), one.standing().done());
            if (done != null) {
                commitments.progress(region, into.id(), sum.percent(done).orElse(into.progress()), done);
            }
        }
        commitments.duty(region, into.id(), joined(into.duty(), one.duty()));
        changes.mergeInto(region, one.id(), into.id());
        book.keep(
                one.id(),
                new ChangeBook.Told("合并", one.state().label(), "并入第" + into.number() + "号"),
                paper,
                goneFile,
                region);
        book.keep(
                into.id(),
                new ChangeBook.Told("合并", into.task(), "第" + one.number() + "号“" + one.task() + "”并入"),
                paper,
                staysFile,
                region);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    /** Every unit of the one that ends has its place in the other, once. */
    private static Duty joined(Duty duty, Duty gone) {
        List<Long> responsible = new ArrayList<>(duty.responsible());
        Long lead = gone.leadUnitId();
        Stream.concat(lead == null ? Stream.of() : Stream.of(lead), gone.responsible().stream())
                .filter(unit -> !unit.equals(duty.leadUnitId()) && !responsible.contains(unit))
                .forEach(responsible::add);
        List<Long> supporting = new ArrayList<>(duty.supporting().stream()
                .filter(unit -> !responsible.contains(unit))
                .toList());
        gone.supporting().stream()
                .filter(unit ->
                        !unit.equals(duty.leadUnitId()) && !responsible.contains(unit) && !supporting.contains(unit))
                .forEach(supporting::add);
        return new Duty(
                duty.leaderPostId(), duty.leadUnitId(), responsible, supporting, duty.ownerPostId(), duty.dueOn());
    }
}
