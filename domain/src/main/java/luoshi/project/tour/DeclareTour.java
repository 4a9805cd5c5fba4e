package luoshi.project.tour;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;

/** 组织观摩: which projects are shown, in which order. */
public final class DeclareTour {
    private final Tours tours;
    private final Projects projects;
    private final Parameters parameters;
    private final Journal journal;

    public DeclareTour(Tours tours, Projects projects, Parameters parameters, Journal journal) {
        this.tours = tours;
        this.projects = projects;
        this.parameters = parameters;
        this.journal = journal;
    }

    public Answer declare(Actor actor, String title, LocalDate heldOn, List<Long> projectIds) {
        if (!actor.may("project.keep")) {
            return new Answer.Refused("观摩评比由发改局或督查室组织");
        }
        if (title.isBlank()) {
            return new Answer.Refused("观摩名称没有填");
        }
        List<KeyProject> shown = projects.all(actor.regionId(), projectIds);
        if (shown.size() < 2) {
            return new Answer.Refused("至少要有两个观摩项目");
        }
        int trim = parameters.on(actor.regionId(), "project.tour-trim", heldOn).number();
        long id = tours.add(actor.regionId(), title.strip(), heldOn, trim, shown);
        journal.append(Fact.of(actor.regionId(), "tour.declared", "tour", id)
                .to(Particulars.of("title", title.strip())
                        .and("on", heldOn)
                        .and("projects", shown.stream().map(KeyProject::name).toList())
                        .json()));
        return new Answer.Done(id);
    }
}
