package luoshi.project.move;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.paper.Checklist;
import luoshi.project.paper.Papers;
import luoshi.supervision.Answer;

/** 转库 (R3-3): forward by one library when its conditions hold, back to any with a reason. */
public final class MoveProject {
    private final Projects projects;
    private final Papers papers;
    private final Checklist checklist;
    private final YearPlans plans;
    private final Journal journal;

    public MoveProject(Projects projects, Papers papers, Checklist checklist, YearPlans plans, Journal journal) {
        this.projects = projects;
        this.papers = papers;
        this.checklist = checklist;
        this.plans = plans;
        this.journal = journal;
    }

    /** 当年投资计划. */
    public interface YearPlans {
        /** Whether the day's year has its frozen plan, or none is asked for. */
        boolean stand(KeyProject project, LocalDate on);
    }

    public Answer move(Actor actor, long id, Library to, String reason, LocalDate on) {
        Optional<KeyProject> found = projects.find(actor.regionId(), id);
        if (found.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("转库由发改局办理");
        }
        KeyProject project = found.get();
        List<String> refusals = refusals(project, to, reason, on);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(String.join("；", refusals));
        }
        if (!projects.move(project, to, on, reason.strip())) {
            return new Answer.Refused("项目刚被别人转库，请刷新");
        }
        if (to == Library.PREPARING) {
            checklist.draw(project, on);
        }
        journal.append(Fact.of(actor.regionId(), "project.moved", "project", id)
                .from(Particulars.of("library", project.library()).json())
                .to(Particulars.of("library", to)
                        .and("on", on)
                        .and("reason", reason.strip())
                        .json()));
        return new Answer.Done(id);
    }

    /** Why the project may not go there; empty where it may. */
    public List<String> refusals(KeyProject project, Library to, String reason, LocalDate on) {
        if (!project.active()) {
            return List.of("项目已经出库");
        }
        if (on.isBefore(project.standing().since())) {
            return List.of("转库日期不能早于入现在这个库的日期");
        }
        if (to == project.library()) {
            return List.of("项目已经在" + to.label());
        }
        if (to.isBefore(project.library())) {
            return reason.isBlank() ? List.of("退库要写理由（R3-3）") : List.of();
        }
        Library next = project.library().next().orElse(to);
        return to != next
                ? List.of("不能越库：先转入" + next.label())
                : EntryRules.refusals(
                        to,
                        new Entry(
                                project.profile(),
                                project.happened(),
                                papers.of(project.regionId(), project.id()),
                                plans.stand(project, on)));
    }
}
