package luoshi.visit.headquarters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Post;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.Answer;
import luoshi.visit.Leaders;
import org.jspecify.annotations.Nullable;

/** 成立指挥部、专班: by a document, with a commander, deputies and members. */
public final class SetUpTaskForce {
    private final TaskForces forces;
    private final Leaders leaders;
    private final Units units;
    private final Journal journal;

    public SetUpTaskForce(TaskForces forces, Leaders leaders, Units units, Journal journal) {
        this.forces = forces;
        this.leaders = leaders;
        this.units = units;
        this.journal = journal;
    }

    /**
     * One as it was entered.
     *
     * @param commander 指挥长's post
     * @param units the member units
     */
    public record Wish(
            TaskForce.Kind kind,
            String title,
            String document,
            LocalDate on,
            @Nullable Long commander,
            List<Long> deputies,
            List<Long> units) {}

    public Answer setUp(Actor actor, Wish wish, LocalDate today) {
        @Nullable String refusal = refusal(actor, wish, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        List<TaskForce.Member> members = new ArrayList<>();
        members.add(new TaskForce.Member(TaskForce.Role.COMMANDER, wish.commander(), null));
        wish.deputies().stream()
                .distinct()
                .filter(post -> !post.equals(wish.commander()))
                .forEach(post -> members.add(new TaskForce.Member(TaskForce.Role.DEPUTY, post, null)));
        wish.units().stream()
                .distinct()
                .forEach(unit -> members.add(new TaskForce.Member(TaskForce.Role.MEMBER, null, unit)));
        TaskForce force = new TaskForce(
                actor.regionId(),
                0,
                wish.kind(),
                wish.title().strip(),
                wish.document().strip(),
                wish.on(),
                members,
                null);
        long id = forces.add(force);
        journal.append(Fact.of(actor.regionId(), "headquarters.set-up", "headquarters", id)
                .to(Particulars.of("title", force.title())
                        .and("document", force.document())
                        .and("post", wish.commander())
                        .and("on", force.setUpOn())
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(Actor actor, Wish wish, LocalDate today) {
        if (!actor.may("visit.keep")) {
            return "指挥部和专班由督查室或政府办登记";
        }
        if (wish.title().isBlank() || wish.document().isBlank()) {
            return wish.title().isBlank() ? "名称没有填" : "成立文号没有填";
        }
        if (wish.on().isAfter(today)) {
            return "成立日期不能晚于今天";
        }
        Set<Long> posts =
                leaders.on(actor.regionId(), today).stream().map(Post::id).collect(Collectors.toSet());
        if (wish.commander() == null || !posts.contains(wish.commander())) {
            return "请选" + wish.kind().head();
        }
        Set<Long> present =
                units.list(actor.regionId(), today).stream().map(Unit::id).collect(Collectors.toSet());
        if (!posts.containsAll(wish.deputies()) || !present.containsAll(wish.units())) {
            return "副职和成员单位请从列表里选";
        }
        if (wish.units().isEmpty()) {
            return "至少要有一个成员单位";
        }
        return forces.known(actor.regionId(), wish.title().strip())
                ? "“" + wish.title().strip() + "”已经成立"
                : null;
    }
}
