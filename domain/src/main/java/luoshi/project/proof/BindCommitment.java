package luoshi.project.proof;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.ledger.Answer;
import luoshi.ledger.BindProgress;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.project.Projects;
import org.jspecify.annotations.Nullable;

/** 绑定取数: a person approves that a figure of the projects moves a commitment. The program finds the figure afterwards. */
public final class BindCommitment {
    private final Commitments commitments;
    private final Projects projects;
    private final Bindings bindings;
    private final BindProgress door;

    public BindCommitment(Commitments commitments, Projects projects, Bindings bindings, BindProgress door) {
        this.commitments = commitments;
        this.projects = projects;
        this.bindings = bindings;
        this.door = door;
    }

    public Answer bind(Actor actor, long id, Measure measure, Among among, LocalDate on) {
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        if (commitment == null || !actor.may("project.read")) {
            return new Answer.Refused("没有这个事项，或您不能查看");
        }
        @Nullable String refusal = BindingRules.refusal(commitment, measure, among, restriction(actor, among));
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        Answer answer = door.bind(actor, id, Binding.words(measure, among, commitment.year()));
        if (answer instanceof Answer.Done) {
            bindings.add(commitment, measure, among, on);
        }
        return answer;
    }

    private int restriction(Actor actor, Among among) {
        Long only = among.onlyId();
        return only == null
                ? 0
                : projects.find(actor.regionId(), only)
                        .map(project -> project.audience().restriction())
                        .orElse(-1);
    }
}
