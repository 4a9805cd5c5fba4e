package luoshi.project.move;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 出库: a project is withdrawn before it is built, or archived when it is finished; what is being built is followed to the end. */
public final class EndProject {
    private final Projects projects;
    private final Journal journal;

    public EndProject(Projects projects, Journal journal) {
        this.projects = projects;
        this.journal = journal;
    }

    public Answer end(Actor actor, long id, String because, LocalDate on) {
        Optional<KeyProject> found = projects.find(actor.regionId(), id);
        if (found.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("出库由发改局办理");
        }
        KeyProject project = found.get();
        String refusal = refusal(project, because);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        if (!projects.end(project, on, because.strip())) {
            return new Answer.Refused("项目刚被别人转库，请刷新");
        }
        journal.append(Fact.of(
                        actor.regionId(),
                        project.library() == Library.COMPLETED ? "project.archived" : "project.withdrawn",
                        "project",
                        id)
                .from(Particulars.of("library", project.library()).json())
                .to(Particulars.of("on", on).and("reason", because.strip()).json()));
        return new Answer.Done(id);
    }

    private static @Nullable String refusal(KeyProject project, String because) {
        if (!project.active()) {
            return "项目已经出库";
        }
        if (project.library() == Library.BUILDING) {
            return "在建项目要跟踪到竣工投产（A-22），不能出库；确已终止的，先退回前期库并说明理由";
        }
        return because.isBlank() ? "请写出库的理由" : null;
    }
}
