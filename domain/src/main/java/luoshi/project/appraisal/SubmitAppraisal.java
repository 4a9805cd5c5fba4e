package luoshi.project.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 送审: of projects in which government invests. */
public final class SubmitAppraisal {
    private final Projects projects;
    private final Appraisals appraisals;
    private final Journal journal;

    public SubmitAppraisal(Projects projects, Appraisals appraisals, Journal journal) {
        this.projects = projects;
        this.appraisals = appraisals;
        this.journal = journal;
    }

    public Answer submit(
            Actor actor, long projectId, Appraisal.Stage stage, BigDecimal submitted, LocalDate on, LocalDate today) {
        Optional<KeyProject> found = projects.find(actor.regionId(), projectId);
        if (found.isEmpty() || !actor.may("project.fund")) {
            return new Answer.Refused("评审由财政局登记");
        }
        KeyProject project = found.get();
        String refusal = refusal(project, stage, submitted, on, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long id = appraisals.add(
                actor.regionId(),
                new Appraisal(
                        0,
                        new Appraisal.Subject(projectId, project.name(), project.unitId()),
                        stage,
                        submitted,
                        on,
                        null),
                project.audience());
        journal.append(Fact.of(actor.regionId(), "project.appraisal-submitted", "project", projectId)
                .to(Particulars.of("stage", stage.label())
                        .and("submitted", submitted.toPlainString())
                        .and("on", on)
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(
            KeyProject project, Appraisal.Stage stage, BigDecimal submitted, LocalDate on, LocalDate today) {
        if (project.profile().about().way() != ApprovalWay.GOVERNMENT) {
            return "只有政府投资项目要评审";
        }
        if (submitted.signum() <= 0) {
            return "送审金额没有填";
        }
        if (on.isAfter(today)) {
            return "送审日期不能晚于今天";
        }
        return appraisals.of(project.regionId(), project.id()).stream()
                        .anyMatch(one -> one.stage() == stage && one.result() == null)
                ? "同一环节已有一件正在评审"
                : null;
    }
}
