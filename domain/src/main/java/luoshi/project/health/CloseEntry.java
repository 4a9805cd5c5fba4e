package luoshi.project.health;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;

/** 销账: a line of a project's ledgers is done, with what came of it. */
public final class CloseEntry {
    private final Projects projects;
    private final Health health;
    private final Journal journal;

    public CloseEntry(Projects projects, Health health, Journal journal) {
        this.projects = projects;
        this.health = health;
        this.journal = journal;
    }

    public Answer close(Actor actor, long entryId, String result, LocalDate on) {
        Optional<Entry> entry = health.entry(actor.regionId(), entryId);
        Optional<KeyProject> project = entry.flatMap(one -> projects.find(actor.regionId(), one.projectId()));
        if (entry.isEmpty() || project.isEmpty() || !project.get().reportedBy(actor)) {
            return new Answer.Refused("四账由责任单位或发改局销账");
        }
        if (!entry.get().open()) {
            return new Answer.Refused("已经销账");
        }
        if (result.isBlank()) {
            return new Answer.Refused("办理结果没有填");
        }
        Entry one = entry.get();
        Entry closed = new Entry(
                one.id(),
                one.projectId(),
                one.book(),
                one.words(),
                one.unitId(),
                one.openedOn(),
                one.dueOn(),
                on,
                result.strip());
        health.close(project.get(), closed);
        journal.append(Fact.of(actor.regionId(), "project.entry-closed", "project", one.projectId())
                .from(Particulars.of("words", one.words()).json())
                .to(Particulars.of("result", result.strip()).and("on", on).json()));
        return new Answer.Done(one.projectId());
    }
}
