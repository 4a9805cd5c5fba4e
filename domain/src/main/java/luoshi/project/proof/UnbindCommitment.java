package luoshi.project.proof;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.ledger.Answer;
import luoshi.ledger.BindProgress;

/** 解除绑定: with a reason; people report again from there on. */
public final class UnbindCommitment {
    private final Bindings bindings;
    private final BindProgress door;

    public UnbindCommitment(Bindings bindings, BindProgress door) {
        this.bindings = bindings;
        this.door = door;
    }

    public Answer unbind(Actor actor, long commitmentId, String reason, LocalDate on) {
        Answer answer = door.unbind(actor, commitmentId, reason);
        if (answer instanceof Answer.Done) {
            bindings.of(actor.regionId(), commitmentId).ifPresent(binding -> bindings.end(binding, on, reason.strip()));
        }
        return answer;
    }
}
