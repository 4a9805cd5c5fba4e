package luoshi.app.web.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.app.web.supervision.DutyRow;
import luoshi.app.web.supervision.DutyRows;
import luoshi.meeting.Meeting;
import luoshi.meeting.Meetings;
import luoshi.project.Projects;
import luoshi.supervision.Duties;
import luoshi.supervision.Weight;
import luoshi.visit.headquarters.TaskForce;
import luoshi.visit.headquarters.TaskForces;
import org.springframework.stereotype.Component;

/** Headquarters and task forces become rows and pages. */
@Component
public class ForceReader {
    private static final int CHOICES = 300;
    private static final int MEETINGS = 60;

    private final TaskForces forces;
    private final Duties duties;
    private final DutyRows rows;
    private final Meetings meetings;
    private final Projects projects;
    private final LeaderReader leaders;

    ForceReader(
            TaskForces forces,
            Duties duties,
            DutyRows rows,
            Meetings meetings,
            Projects projects,
            LeaderReader leaders) {
        this.forces = forces;
        this.duties = duties;
        this.rows = rows;
        this.meetings = meetings;
        this.projects = projects;
        this.leaders = leaders;
    }

    /** A member: 副指挥长　副县长 顾明远. */
    public record Person(String role, String name, String holder) {}

    /** One as a line; the commander is its first member. */
    public record Line(TaskForce force, List<Person> people) {
        public Person commander() {
            return people.getFirst();
        }

        public List<Person> deputies() {
            return people.stream()
                    .filter(person -> person.role().startsWith("副"))
                    .toList();
        }

        /** 发改局、财政局. */
        public String units() {
            return people.stream()
                    .filter(person -> person.role().equals("成员"))
                    .map(Person::name)
                    .collect(Collectors.joining("、"));
        }

        public String state() {
            return force.dissolved() == null ? "在运行" : force.dissolved().on() + "撤销";
        }
    }

    /** One as a page. */
    public record Shown(
            Line line,
            List<TaskForce.Subject> scope,
            List<DutyRow> duties,
            List<Meeting> meetings,
            boolean keeps,
            List<Choice> projects,
            List<Choice> units,
            List<Choice> weights,
            List<Choice> held,
            Visit visit,
            String complaint) {
        public long closed() {
            return duties.stream().filter(row -> !row.duty().state().open()).count();
        }
    }

    List<Line> lines(long region, LocalDate today) {
        return forces.list(region).stream()
                .map(force -> line(region, force, today))
                .toList();
    }

    private Line line(long region, TaskForce force, LocalDate today) {
        var dissolved = force.dissolved();
        LocalDate day = dissolved == null ? today : dissolved.on();
        var holders = leaders.holders(
                region,
                force.members().stream()
                        .map(TaskForce.Member::postId)
                        .filter(java.util.Objects::nonNull)
                        .toList());
        return new Line(
                force,
                force.members().stream()
                        .map(member -> {
                            Long post = member.postId();
                            Long unit = member.unitId();
                            return new Person(
                                    member.role().label(force.kind()),
                                    post == null
                                            ? unit == null ? "" : leaders.unit(region, unit)
                                            : leaders.post(region, post),
                                    post == null ? "" : holders.on(post, day));
                        })
                        .toList());
    }

    Optional<Shown> shown(Visit visit, Actor actor, long id, String complaint) {
        long region = actor.regionId();
        return forces.find(region, id).map(force -> {
            boolean keeps = actor.may("visit.keep") && force.active();
            Set<Long> linked = new HashSet<>(forces.meetings(region, id));
            List<Meeting> all = actor.may("duty.read") ? meetings.list(region, MEETINGS) : List.of();
            return new Shown(
                    line(region, force, visit.today()),
                    forces.scope(region, id),
                    actor.may("duty.read")
                            ? rows.rows(region, duties.about(region, "headquarters", id), visit.now())
                            : List.of(),
                    all.stream()
                            .filter(meeting -> linked.contains(meeting.id()))
                            .toList(),
                    keeps,
                    keeps ? projects(region, visit.typed("project")) : List.of(),
                    keeps ? leaders.present(region, visit.today(), Fields.number(visit.typed("unit"))) : List.of(),
                    Arrays.stream(Weight.values())
                            .map(weight -> Choice.of(weight, weight.label(), visit.typed("weight")))
                            .toList(),
                    all.stream()
                            .filter(meeting -> !linked.contains(meeting.id()))
                            .map(meeting -> Choice.of(
                                    meeting.id(), meeting.heldOn() + "　" + meeting.title(), visit.typed("meeting")))
                            .toList(),
                    visit,
                    complaint);
        });
    }

    private List<Choice> projects(long region, String chosen) {
        return projects.page(Projects.Filter.all(region), null, CHOICES).stream()
                .map(project -> Choice.of(project.id(), project.name(), chosen))
                .toList();
    }

    /** The leaders to choose from, several of whom may be chosen. */
    List<Choice> leaders(long region, LocalDate today, List<Long> several, String one) {
        return several(leaders.choices(region, today, Fields.number(one)), several);
    }

    List<Choice> units(long region, LocalDate today, List<Long> several) {
        return several(leaders.present(region, today, null), several);
    }

    private static List<Choice> several(List<Choice> choices, List<Long> chosen) {
        return choices.stream()
                .map(choice -> new Choice(
                        choice.value(),
                        choice.label(),
                        choice.chosen() || chosen.contains(Long.valueOf(choice.value()))))
                .toList();
    }
}
