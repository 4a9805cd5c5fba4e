package luoshi.caseline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Effect;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;

/** 受理: opens a case, and where a rule of the line sends such a case to a unit without anybody's word, sends it. */
public final class ReceiveCase {
    private static final String LABEL = "按规则分派";

    private final Lines lines;
    private final Cases cases;
    private final OpenCase open;
    private final ActOnCase act;
    private final Routing routing;

    public ReceiveCase(Lines lines, Cases cases, OpenCase open, ActOnCase act, Routing routing) {
        this.lines = lines;
        this.cases = cases;
        this.open = open;
        this.act = act;
        this.routing = routing;
    }

    /** As {@link OpenCase#open}; a case that its rule cannot send stays with the keeper. */
    public Answer receive(Actor actor, String code, Handling.Channel channel, Map<String, String> typed, LocalDate on) {
        Answer answer = open.open(actor, code, channel, typed, on);
        if (answer instanceof Answer.Done done && !done.linked()) {
            send(actor, cases.find(actor.regionId(), done.id()).orElseThrow(), on);
        }
        return answer;
    }

    private void send(Actor actor, CaseFile file, LocalDate on) {
        Line line = lines.of(file);
        Optional<Act> sends = line.from(line.first().code()).stream()
                .filter(one -> one.doing().effect() == Effect.ROUTE)
                .findFirst();
        Optional<Routing.Routed> to = routing.of(actor.regionId(), line, file.values());
        if (sends.isPresent() && to.filter(Routing.Routed::auto).isPresent()) {
            act.act(
                    keeper(actor),
                    file.id(),
                    ActOnCase.Doing.of(sends.get().code())
                            .saying(LABEL)
                            .to(to.get().unit().id()),
                    on);
        }
    }

    /** The rule speaks for the keeper, whoever opened the case; the database knows who that was. */
    private static Actor keeper(Actor actor) {
        Set<String> rights = new HashSet<>(actor.rights());
        rights.add("line.keep");
        return new Actor(
                actor.accountId(),
                actor.person(),
                actor.post(),
                actor.unit(),
                actor.regionId(),
                actor.scope(),
                rights,
                LABEL);
    }
}
