package luoshi.project.health;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.region.Units;
import luoshi.supervision.Answer;

/** 记账: a line of one of the four ledgers: what, whose, by when. */
public final class OpenEntry {
    private final Projects projects;
    private final Health health;
    private final Units units;
    private final Journal journal;

    public OpenEntry(Projects projects, Health health, Units units, Journal journal) {
        this.projects = projects;
        this.health = health;
        this.units = units;
        this.journal = journal;
    }

    public Answer open(Actor actor, long projectId, int book, String words, long unitId, LocalDate due, LocalDate on) {
        Optional<KeyProject> project = projects.find(actor.regionId(), projectId);
        if (project.isEmpty() || !project.get().reportedBy(actor)) {
            return new Answer.Refused("四账由责任单位或发改局登记");
        }
        if (book < 1 || book > Entry.BOOKS || words.isBlank()) {
            return new Answer.Refused("内容没有填");
        }
        if (units.find(actor.regionId(), unitId).isEmpty()) {
            return new Answer.Refused("请选责任单位");
        }
        if (due.isBefore(on)) {
            return new Answer.Refused("时限不能早于登记日期");
        }
        long id = health.open(project.get(), new Entry(0, projectId, book, words.strip(), unitId, on, due, null, ""));
        journal.append(Fact.of(actor.regionId(), "project.entry-opened", "project", projectId)
                .to(Particulars.of("book", book)
                        .and("words", words.strip())
                        .and("unit", unitId)
                        .and("until", due)
                        .json()));
        return new Answer.Done(id);
    }
}
