package luoshi.project.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.paper.Papers;
import luoshi.project.paper.Readiness;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 登记节点: what happened to a project, when, and what shows it. */
public final class NoteEvent {
    private static final int WAN = 4;

    private final Projects projects;
    private final Events events;
    private final Papers papers;
    private final Parameters parameters;
    private final Journal journal;

    public NoteEvent(Projects projects, Events events, Papers papers, Parameters parameters, Journal journal) {
        this.projects = projects;
        this.events = events;
        this.papers = papers;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** @param event its id is not looked at */
    public Answer note(Actor actor, long projectId, Event event, Noting.Basis basis, LocalDate today) {
        Optional<KeyProject> found = projects.find(actor.regionId(), projectId);
        if (found.isEmpty() || !found.get().reportedBy(actor)) {
            return new Answer.Refused("节点由责任单位或发改局登记");
        }
        KeyProject project = found.get();
        if (!project.active()) {
            return new Answer.Refused("项目已经出库");
        }
        List<String> refusals = EventRules.refusals(noting(project, event, basis, today));
        if (!refusals.isEmpty()) {
            return new Answer.Refused(String.join("；", refusals));
        }
        long id = events.add(project, event);
        projects.happened(project, happened(project.happened(), event.kind(), event.on()));
        journal.append(Fact.of(actor.regionId(), "project.event-noted", "project", projectId)
                .to(Particulars.of("event", event.kind())
                        .and("on", event.on())
                        .and("words", event.words())
                        .and("file", event.fileId())
                        .json()));
        return new Answer.Done(id);
    }

    private Noting noting(KeyProject project, Event event, Noting.Basis basis, LocalDate today) {
        long region = project.regionId();
        return new Noting(
                project,
                event,
                basis,
                events.of(region, project.id()).stream().filter(Event::stands).toList(),
                Readiness.of(papers.of(region, project.id()), event.on()),
                BigDecimal.valueOf(parameters
                                .on(region, "project.listing-wan", today)
                                .number())
                        .movePointRight(WAN),
                today);
    }

    /** What the project's row tells of its events. */
    static KeyProject.Happened happened(KeyProject.Happened before, EventKind kind, @Nullable LocalDate on) {
        return switch (kind) {
            case STARTED -> new KeyProject.Happened(on, before.listed(), before.finished(), before.produced());
            case LISTED -> new KeyProject.Happened(before.started(), on, before.finished(), before.produced());
            case FINISHED -> new KeyProject.Happened(before.started(), before.listed(), on, before.produced());
            case PRODUCING -> new KeyProject.Happened(before.started(), before.listed(), before.finished(), on);
            case SIGNED, LANDED, FULL -> before;
        };
    }
}
