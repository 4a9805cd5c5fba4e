package luoshi.project.life;

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

/** 撤销节点: an event that did not count is taken back, with the reason; what rests on it is taken back first. */
public final class WithdrawEvent {
    private final Projects projects;
    private final Events events;
    private final Journal journal;

    public WithdrawEvent(Projects projects, Events events, Journal journal) {
        this.projects = projects;
        this.events = events;
        this.journal = journal;
    }

    public Answer withdraw(Actor actor, long projectId, long eventId, String because) {
        Optional<KeyProject> project = projects.find(actor.regionId(), projectId);
        Optional<Event> event = events.find(actor.regionId(), projectId, eventId);
        if (project.isEmpty() || event.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("节点由发改局撤销");
        }
        String refusal = refusal(project.get(), event.get(), because);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        events.withdraw(project.get(), event.get(), because.strip());
        projects.happened(
                project.get(),
                NoteEvent.happened(project.get().happened(), event.get().kind(), null));
        journal.append(Fact.of(actor.regionId(), "project.event-withdrawn", "project", projectId)
                .from(Particulars.of("event", event.get().kind())
                        .and("on", event.get().on())
                        .json())
                .to(Particulars.of("reason", because.strip()).json()));
        return new Answer.Done(projectId);
    }

    private @Nullable String refusal(KeyProject project, Event event, String because) {
        if (!event.stands() || !project.active()) {
            return "节点已经撤销，或项目已经出库";
        }
        if (because.isBlank()) {
            return "请写撤销的理由";
        }
        Library rests = switch (event.kind()) {
            case STARTED -> Library.BUILDING;
            case FINISHED, PRODUCING -> Library.COMPLETED;
            default -> null;
        };
        if (rests != null && !project.library().isBefore(rests)) {
            return "项目凭" + event.kind().label() + "在" + project.library().label() + "，先退库再撤销";
        }
        return events.of(project.regionId(), project.id()).stream()
                .filter(other -> other.stands() && other.kind().compareTo(event.kind()) > 0)
                .map(other -> "先撤销" + other.kind().label())
                .findFirst()
                .orElse(null);
    }
}
