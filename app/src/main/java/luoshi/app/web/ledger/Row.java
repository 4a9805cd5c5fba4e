package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.app.web.page.Light;
import luoshi.ledger.Commitment;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.Pace;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a line of a table, in the columns that people know (rules §5.1).
 *
 * @param kindCss how its kind is marked: target, project, task or measure
 * @param names who answers for it
 * @param goal 量化目标 in words; empty where there is none
 * @param remaining 还有3天, 逾期2天
 * @param pace null while nothing is due
 */
public record Row(
        Commitment commitment,
        String kindCss,
        String kindName,
        Names names,
        String goal,
        String due,
        String remaining,
        @Nullable Pace pace) {

    private static final Map<String, String> CSS = Map.of(
            "target", "target", "project", "project", "deliverable", "task", "action", "measure", "result", "measure");
    private static final Map<String, String> NAMES =
            Map.of("target", "指标", "project", "项目", "deliverable", "任务", "action", "举措", "result", "成果");
    private static final Map<String, String> PLEDGES = Map.of("province", "省定实事", "city", "市定实事", "county", "县定实事");

    /** Who answers for it; each empty where nobody is named. */
    public record Names(String leader, String lead, String responsible, String supporting, String owner) {

        static Names of(Duty duty, Map<Long, String> units, Map<Long, String> posts) {
            return new Names(
                    name(posts, duty.leaderPostId()),
                    name(units, duty.leadUnitId()),
                    joined(units, duty.responsible()),
                    joined(units, duty.supporting()),
                    name(posts, duty.ownerPostId()));
        }

        private static String name(Map<Long, String> names, @Nullable Long id) {
            return id == null ? "" : names.getOrDefault(id, "");
        }

        private static String joined(Map<Long, String> names, List<Long> ids) {
            return ids.stream().map(id -> name(names, id)).collect(Collectors.joining("、"));
        }
    }

    static Row of(Commitment commitment, Names names, LocalDate today, @Nullable Pace pace) {
        Goal goal = commitment.goal();
        return new Row(
                commitment,
                CSS.getOrDefault(commitment.kind(), "measure"),
                name(commitment.kind()),
                names,
                goal == null ? "" : goal.words(),
                commitment.dueOn() == null ? "" : commitment.dueOn().toString(),
                remaining(commitment, today),
                pace);
    }

    public static String name(String kind) {
        return NAMES.getOrDefault(kind, "举措");
    }

    /** 民生实事, of which level; empty where it is none. */
    public String pledge() {
        String level = commitment.pledge();
        return level == null ? "" : PLEDGES.getOrDefault(level, "");
    }

    /** Whether the office has put the task in words of its own. */
    public boolean ownTask() {
        return !commitment.task().equals(commitment.quote());
    }

    /** 分解表自有: it came with the county's own table and stands nowhere in the report. */
    public boolean fromTable() {
        return commitment.place().isNowhere();
    }

    public @Nullable Light light() {
        return pace == null
                ? null
                : switch (pace.light()) {
                    case NORMAL -> Light.OK;
                    case WARNING -> Light.WARN;
                    case LATE -> Light.LATE;
                    case DONE -> Light.DONE;
                };
    }

    private static String remaining(Commitment commitment, LocalDate today) {
        if (commitment.dueOn() == null || !commitment.state().live()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, commitment.dueOn());
        return days < 0 ? "逾期" + -days + "天" : days == 0 ? "今天到期" : "还有" + days + "天";
    }
}
