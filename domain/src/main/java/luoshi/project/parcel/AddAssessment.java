package luoshi.project.parcel;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.Projects;
import luoshi.project.paper.Papers;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 登记区域评估: what is not begun on the area is spared what it covers. */
public final class AddAssessment {
    private final Areas areas;
    private final Parcels parcels;
    private final Projects projects;
    private final Sparing sparing;
    private final Journal journal;

    public AddAssessment(Areas areas, Parcels parcels, Projects projects, Papers papers, Journal journal) {
        this.areas = areas;
        this.parcels = parcels;
        this.projects = projects;
        this.sparing = new Sparing(areas, papers, journal);
        this.journal = journal;
    }

    public Answer add(Actor actor, Assessment assessment, LocalDate today) {
        long region = actor.regionId();
        String refusal = refusal(actor, assessment, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        areas.assess(region, assessment);
        journal.append(Fact.of(region, "area.assessed", "area", assessment.areaId())
                .to(Particulars.of("assessment", assessment.kind().label())
                        .and("document", assessment.number())
                        .and("on", assessment.grantedOn())
                        .and("until", assessment.validUntil())
                        .json()));
        projects.all(region, parcels.waiting(region, assessment.areaId()))
                .forEach(project -> sparing.spare(project, assessment.areaId(), today));
        return new Answer.Done(assessment.areaId());
    }

    private @Nullable String refusal(Actor actor, Assessment assessment, LocalDate today) {
        if (!actor.may("project.keep")
                || areas.find(actor.regionId(), assessment.areaId()).isEmpty()) {
            return "区域评估由发改局登记";
        }
        if (assessment.number().isBlank()) {
            return "评估批复的文号没有填";
        }
        if (assessment.grantedOn().isAfter(today)) {
            return "批准日期不能晚于今天";
        }
        return assessment.validUntil().isBefore(assessment.grantedOn()) ? "有效期不能早于批准日期" : null;
    }
}
