package luoshi.caseline.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.caseline.Lines;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Statistic;
import luoshi.ledger.Answer;
import luoshi.ledger.BindProgress;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/** 绑定条线取数: a person approves that a statistic of a line moves a commitment; or ends it with a reason. */
public final class BindToLine {
    private static final List<String> COUNTED = List.of("个", "项", "户", "家", "处", "座", "件", "条", "人", "次", "村");

    private final Lines lines;
    private final Commitments commitments;
    private final LineBindings bindings;
    private final BindProgress door;

    public BindToLine(Lines lines, Commitments commitments, LineBindings bindings, BindProgress door) {
        this.lines = lines;
        this.commitments = commitments;
        this.bindings = bindings;
        this.door = door;
    }

    /** A statistic with its line. */
    public record Fit(Line line, Statistic statistic) {}

    /** The statistics to which the commitment may be bound, by its goal. */
    public List<Fit> fitting(Commitment commitment) {
        return lines.all().stream()
                .flatMap(line -> line.counting().statistics().stream()
                        .filter(one -> one.bind() && refusal(commitment, one) == null)
                        .map(one -> new Fit(line, one)))
                .toList();
    }

    public Answer bind(Actor actor, long id, String code, String statistic, LocalDate on) {
        @Nullable Commitment commitment = commitments.find(actor.regionId(), id).orElse(null);
        @Nullable Line line = lines.find(code).orElse(null);
        if (commitment == null || line == null || !actor.may("line.read")) {
            return new Answer.Refused("没有这个事项或这条业务线，或您不能查看");
        }
        @Nullable
        Statistic wanted = line.counting().statistics().stream()
                .filter(one -> one.code().equals(statistic) && one.bind())
                .findFirst()
                .orElse(null);
        @Nullable String refusal = refusal(commitment, wanted);
        if (refusal != null || wanted == null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        Answer answer = door.bind(actor, id, line.name() + "·" + wanted.name());
        if (answer instanceof Answer.Done) {
            bindings.add(commitment, code, statistic, on);
        }
        return answer;
    }

    public Answer unbind(Actor actor, long id, String reason, LocalDate on) {
        Optional<LineBindings.Binding> binding = bindings.of(actor.regionId(), id);
        if (binding.isEmpty()) {
            return new Answer.Refused("这一件没有绑定条线取数，或您不能办理");
        }
        Answer answer = door.unbind(actor, id, reason);
        if (answer instanceof Answer.Done) {
            bindings.end(actor.regionId(), binding.get().id(), on, reason.strip());
        }
        return answer;
    }

    private static @Nullable String refusal(Commitment commitment, @Nullable Statistic wanted) {
        if (wanted == null) {
            return "这个统计不能用来取数，条线定义里写 bind: true 的才可以";
        }
        Goal goal = commitment.goal();
        if (goal == null) {
            return wanted.kind().rate() ? null : "这一件没有量化目标，只能绑定一个率";
        }
        if (goal.isLimit()) {
            return "目标“" + goal.words() + "”是上限，不按完成多少计";
        }
        boolean fits = switch (wanted.kind()) {
            case SHARE, ON_TIME, SATISFACTION, COVERAGE -> goal.unit().equals("%");
            case SUM -> true;
            case COUNT, NEW -> COUNTED.contains(goal.unit());
            case DAYS, OPEN_LATE, AGEING -> false;
        };
        return fits ? null : "目标“" + goal.words() + "”和“" + wanted.name() + "”的单位不一样";
    }
}
