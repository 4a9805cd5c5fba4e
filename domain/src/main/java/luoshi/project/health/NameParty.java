package luoshi.project.health;

import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;

/** 参建各方: who designs, builds and supervises a project, and who runs its errands (全代办). */
public final class NameParty {
    /** In the order of the page. */
    public static final List<String> ROLES = List.of("建设单位", "勘察单位", "设计单位", "施工单位", "监理单位", "代办人");

    private final Projects projects;
    private final Health health;
    private final Journal journal;

    public NameParty(Projects projects, Health health, Journal journal) {
        this.projects = projects;
        this.health = health;
        this.journal = journal;
    }

    public Answer name(Actor actor, long projectId, String role, String name) {
        Optional<KeyProject> project = projects.find(actor.regionId(), projectId);
        if (project.isEmpty() || !project.get().reportedBy(actor)) {
            return new Answer.Refused("参建各方由责任单位或发改局填报");
        }
        if (!ROLES.contains(role) || name.isBlank()) {
            return new Answer.Refused("请选哪一方，写明名称");
        }
        health.name(project.get(), role, name.strip());
        journal.append(Fact.of(actor.regionId(), "project.party-named", "project", projectId)
                .to(Particulars.of("party", role).and("name", name.strip()).json()));
        return new Answer.Done(projectId);
    }
}
