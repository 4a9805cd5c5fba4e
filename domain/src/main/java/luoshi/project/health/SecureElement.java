package luoshi.project.health;

import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.region.Units;
import luoshi.supervision.Answer;

/** 要素保障: how much of an element a project needs and has is set, and who sees to the rest. */
public final class SecureElement {
    private final Projects projects;
    private final Health health;
    private final Units units;
    private final Journal journal;

    public SecureElement(Projects projects, Health health, Units units, Journal journal) {
        this.projects = projects;
        this.health = health;
        this.units = units;
        this.journal = journal;
    }

    public Answer secure(Actor actor, long projectId, Element element) {
        Optional<KeyProject> project = projects.find(actor.regionId(), projectId);
        if (project.isEmpty() || !project.get().reportedBy(actor)) {
            return new Answer.Refused("要素由责任单位或发改局填报");
        }
        if (element.needed().signum() <= 0 || element.secured().signum() < 0) {
            return new Answer.Refused("需要的数量要大于零，落实的不能是负数");
        }
        if (units.find(actor.regionId(), element.unitId()).isEmpty()) {
            return new Answer.Refused("请选保障单位");
        }
        if (element.gap().signum() > 0
                && (element.dueOn() == null || element.words().isBlank())) {
            return new Answer.Refused("有缺口的要写卡在哪里、什么时候解决");
        }
        health.set(project.get(), element);
        journal.append(Fact.of(actor.regionId(), "project.element-secured", "project", projectId)
                .to(Particulars.of("element", element.kind())
                        .and("needed", element.needed().toPlainString())
                        .and("secured", element.secured().toPlainString())
                        .and("unit", element.unitId())
                        .and("until", element.dueOn())
                        .and("words", element.words())
                        .json()));
        return new Answer.Done(projectId);
    }
}
