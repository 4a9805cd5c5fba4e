package luoshi.project.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 审定. */
public final class ConcludeAppraisal {
    private final Appraisals appraisals;
    private final Journal journal;

    public ConcludeAppraisal(Appraisals appraisals, Journal journal) {
        this.appraisals = appraisals;
        this.journal = journal;
    }

    public Answer conclude(Actor actor, long id, Appraisal.Result result, LocalDate today) {
        Optional<Appraisal> found = appraisals.find(actor.regionId(), id);
        if (found.isEmpty() || !actor.may("project.fund")) {
            return new Answer.Refused("评审由财政局登记");
        }
        Appraisal appraisal = found.get();
        String refusal = refusal(appraisal, result, today);
        if (refusal == null && !appraisals.conclude(actor.regionId(), id, result)) {
            refusal = "已经审定";
        }
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        journal.append(Fact.of(
                        actor.regionId(),
                        "project.appraisal-concluded",
                        "project",
                        appraisal.subject().projectId())
                .to(Particulars.of("stage", appraisal.stage().label())
                        .and("submitted", appraisal.submitted().toPlainString())
                        .and("reviewed", result.reviewed().toPlainString())
                        .and("on", result.on())
                        .and("words", result.words())
                        .json()));
        return new Answer.Done(id);
    }

    private static @Nullable String refusal(Appraisal appraisal, Appraisal.Result result, LocalDate today) {
        if (result.on().isAfter(today) || result.on().isBefore(appraisal.submittedOn())) {
            return "审定日期在送审之后、今天之前";
        }
        return result.words().isBlank() ? "请写评审文号或主要核减内容" : null;
    }
}
