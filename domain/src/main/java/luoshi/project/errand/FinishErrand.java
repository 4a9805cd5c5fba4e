package luoshi.project.errand;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;

/** 办结代办事项, with what came of it. */
public final class FinishErrand {
    private final Projects projects;
    private final Errands errands;
    private final Journal journal;

    public FinishErrand(Projects projects, Errands errands, Journal journal) {
        this.projects = projects;
        this.errands = errands;
        this.journal = journal;
    }

    public Answer finish(Actor actor, long errandId, String result, LocalDate today) {
        Optional<Errand> errand = errands.find(actor.regionId(), errandId);
        Optional<KeyProject> project = errand.flatMap(one -> projects.find(actor.regionId(), one.projectId()));
        if (errand.isEmpty() || project.isEmpty() || !project.get().reportedBy(actor)) {
            return new Answer.Refused("代办事项由责任单位或发改局办结");
        }
        if (result.isBlank()) {
            return new Answer.Refused("办理结果没有填");
        }
        if (!errands.done(actor.regionId(), errandId, today, result.strip())) {
            return new Answer.Refused("这件代办事项已经办结");
        }
        journal.append(Fact.of(
                        actor.regionId(),
                        "project.errand-done",
                        "project",
                        errand.get().projectId())
                .from(Particulars.of("words", errand.get().words()).json())
                .to(Particulars.of("result", result.strip()).and("on", today).json()));
        return new Answer.Done(errand.get().projectId());
    }
}
