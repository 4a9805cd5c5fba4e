package luoshi.visit.headquarters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.meeting.Meetings;
import luoshi.supervision.Answer;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.Source;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;

/** 指挥部、专班办事: what comes under it, what it hands out to whom, its meetings, and its end by a document. */
public final class RunTaskForce {
    private static final int TITLE_AT_MOST = 80;

    private final TaskForces forces;
    private final Meetings meetings;
    private final RegisterDuty register;
    private final AssignDuty assign;
    private final Journal journal;

    public RunTaskForce(
            TaskForces forces, Meetings meetings, RegisterDuty register, AssignDuty assign, Journal journal) {
        this.forces = forces;
        this.meetings = meetings;
        this.register = register;
        this.assign = assign;
        this.journal = journal;
    }

    /** 列入所辖. */
    public Answer include(Actor actor, long id, TaskForce.Subject subject, LocalDate today) {
        return active(actor, id, force -> {
            if (!forces.include(force, subject, today)) {
                return new Answer.Refused("“" + subject.name() + "”已经在所辖里");
            }
            tell(
                    force,
                    "headquarters.included",
                    Particulars.of("kind", subject.scope().label()).and("name", subject.name()));
            return new Answer.Done(id);
        });
    }

    /** 分工: becomes a duty, whose id is answered, and is handed over at once; the transaction must be given up where it is refused. */
    public Answer handOut(Actor actor, long id, String words, @Nullable Long unitId, Weight weight, LocalDateTime now) {
        return active(actor, id, force -> {
            if (words.isBlank() || unitId == null) {
                return new Answer.Refused(words.isBlank() ? "任务没有填" : "请选承办单位");
            }
            return switch (register.register(actor, draft(force, words.strip(), unitId, weight), now.toLocalDate())) {
                case Answer.Refused refused -> refused;
                case Answer.Done duty -> {
                    tell(
                            force,
                            "headquarters.handed-out",
                            Particulars.of("words", words.strip())
                                    .and("unit", unitId)
                                    .and("followedBy", duty.id()));
                    yield assign.assign(actor, duty.id(), now);
                }
            };
        });
    }

    private static Duties.Draft draft(TaskForce force, String words, long unitId, Weight weight) {
        return new Duties.Draft(
                new Duty.Origin(
                        Source.INSTRUCTION, force.title() + "分工", "headquarters", force.id(), force.commander()),
                words.length() <= TITLE_AT_MOST ? words : words.substring(0, TITLE_AT_MOST - 1) + "…",
                words,
                weight,
                Counting.NATURAL,
                unitId,
                List.of(),
                0);
    }

    /** A meeting that it held, as the room of meetings has it. */
    public Answer link(Actor actor, long id, @Nullable Long meetingId) {
        return active(actor, id, force -> {
            Optional<String> title = meetingId == null
                    ? Optional.empty()
                    : meetings.find(actor.regionId(), meetingId).map(meeting -> meeting.title());
            if (title.isEmpty() || meetingId == null) {
                return new Answer.Refused("请选会议；没有的先在“会议”里登记");
            }
            if (!forces.link(force, meetingId)) {
                return new Answer.Refused("这次会议已经列入");
            }
            tell(force, "headquarters.met", Particulars.of("name", title.get()));
            return new Answer.Done(id);
        });
    }

    /** 撤销. */
    public Answer dissolve(Actor actor, long id, String document, LocalDate today) {
        return active(actor, id, force -> {
            if (document.isBlank()) {
                return new Answer.Refused("撤销文号没有填");
            }
            if (!forces.dissolve(force, new TaskForce.Dissolved(today, document.strip()))) {
                return new Answer.Refused("刚刚有人办过，请刷新");
            }
            tell(
                    force,
                    "headquarters.dissolved",
                    Particulars.of("document", document.strip()).and("on", today));
            return new Answer.Done(id);
        });
    }

    private Answer active(Actor actor, long id, Function<TaskForce, Answer> work) {
        @Nullable TaskForce force = forces.find(actor.regionId(), id).orElse(null);
        if (force == null || !actor.may("visit.keep")) {
            return new Answer.Refused("指挥部和专班由督查室或政府办登记");
        }
        return force.active() ? work.apply(force) : new Answer.Refused("已经撤销，不能再办");
    }

    private void tell(TaskForce force, String verb, Particulars particulars) {
        journal.append(Fact.of(force.regionId(), verb, "headquarters", force.id())
                .to(particulars.and("title", force.title()).json()));
    }
}
