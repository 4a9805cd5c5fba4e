package luoshi.project.errand;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.health.Health;
import luoshi.supervision.Answer;

/** 领办: the project's 代办人, whom its parties name, takes an errand up. */
public final class PlanErrand {
    private static final String AGENT = "代办人";

    private final Projects projects;
    private final Health health;
    private final Errands errands;
    private final Journal journal;

    public PlanErrand(Projects projects, Health health, Errands errands, Journal journal) {
        this.projects = projects;
        this.health = health;
        this.errands = errands;
        this.journal = journal;
    }

    public Answer plan(Actor actor, long projectId, String words, LocalDate due, LocalDate today) {
        Optional<KeyProject> project = projects.find(actor.regionId(), projectId);
        if (project.isEmpty()
                || !project.get().reportedBy(actor)
                || !project.get().active()) {
            return new Answer.Refused("代办事项由责任单位或发改局登记");
        }
        String agent = health.parties(actor.regionId(), projectId).getOrDefault(AGENT, "");
        if (agent.isEmpty()) {
            return new Answer.Refused("先在参建各方登记代办人");
        }
        if (words.isBlank() || due.isBefore(today)) {
            return new Answer.Refused("写明代办什么，时限不能早于今天");
        }
        long id = errands.plan(project.get(), new Errand(0, projectId, agent, words.strip(), today, due, null, ""));
        journal.append(Fact.of(actor.regionId(), "project.errand-planned", "project", projectId)
                .to(Particulars.of("person", agent)
                        .and("words", words.strip())
                        .and("until", due)
                        .json()));
        return new Answer.Done(id);
    }
}
