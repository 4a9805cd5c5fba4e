package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import luoshi.app.web.page.Light;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a line of a table.
 *
 * @param kindCss how its kind is marked: target, project, task or measure
 * @param remaining 还有3天, 逾期2天
 * @param light null while nothing is due
 */
public record Row(
        Commitment commitment,
        String kindCss,
        String kindName,
        String leadName,
        String due,
        String remaining,
        @Nullable Light light) {

    private static final Map<String, String> CSS = Map.of(
            "target", "target", "project", "project", "deliverable", "task", "action", "measure", "result", "measure");
    private static final Map<String, String> NAMES =
            Map.of("target", "指标", "project", "项目", "deliverable", "任务", "action", "举措", "result", "成果");

    public static Row of(Commitment commitment, Map<Long, String> unitNames, LocalDate today, int warnDays) {
        String lead = commitment.leadUnitId() == null ? "" : unitNames.getOrDefault(commitment.leadUnitId(), "");
        return new Row(
                commitment,
                CSS.getOrDefault(commitment.kind(), "measure"),
                name(commitment.kind()),
                lead,
                commitment.dueOn() == null ? "" : commitment.dueOn().toString(),
                remaining(commitment, today),
                light(commitment, today, warnDays));
    }

    static String name(String kind) {
        return NAMES.getOrDefault(kind, "举措");
    }

    private static String remaining(Commitment commitment, LocalDate today) {
        if (commitment.dueOn() == null || commitment.state() == CommitmentState.CLOSED) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, commitment.dueOn());
        return days < 0 ? "逾期" + -days + "天" : days == 0 ? "今天到期" : "还有" + days + "天";
    }

    private static @Nullable Light light(Commitment commitment, LocalDate today, int warnDays) {
        if (commitment.state() == CommitmentState.CLOSED) {
            return Light.DONE;
        }
        if (commitment.dueOn() == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, commitment.dueOn());
        return days < 0 ? Light.LATE : days <= warnDays ? Light.WARN : Light.OK;
    }
}
