package luoshi.project.move;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.search.SearchIndex;
import luoshi.supervision.Answer;

/** 项目入库: a project comes into the 谋划库 (§3.1). */
public final class RegisterProject {
    private final Projects projects;
    private final Units units;
    private final Posts posts;
    private final SearchIndex index;
    private final Journal journal;

    public RegisterProject(Projects projects, Units units, Posts posts, SearchIndex index, Journal journal) {
        this.projects = projects;
        this.units = units;
        this.posts = posts;
        this.index = index;
        this.journal = journal;
    }

    public Answer register(Actor actor, KeyProject.Profile profile, LocalDate on) {
        List<String> refusals = refusals(actor, profile);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(String.join("；", refusals));
        }
        long region = actor.regionId();
        long id = projects.add(region, profile, on, new Audience(Concern.of(region, profile.charge(), posts), 0));
        index.put(region, "project", id, ChangeProject.found(profile));
        journal.append(Fact.of(region, "project.registered", "project", id)
                .to(ChangeProject.told(profile).and("on", on).json()));
        return new Answer.Done(id);
    }

    private List<String> refusals(Actor actor, KeyProject.Profile profile) {
        if (!actor.may("project.keep")) {
            return List.of("项目由发改局办理入库");
        }
        if (units.find(actor.regionId(), profile.charge().unitId()).isEmpty()) {
            return List.of("请选责任单位");
        }
        if (projects.codeTaken(actor.regionId(), profile.about().code(), 0)) {
            return List.of("项目代码已经用在另一个项目上");
        }
        return EntryRules.refusals(Library.PLANNED, Entry.of(profile));
    }
}
