package luoshi.app.web.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.ledger.Commitment;
import luoshi.ledger.Goal;
import luoshi.region.Unit;

/**
 * The form of the candidate that is being looked at.
 *
 * @param supporting the supporting units by name, divided by 、
 * @param told what the reader saw, as pairs of a word and its explanation
 */
public record CardForm(
        Card card,
        List<Choice> kinds,
        List<Choice> ops,
        List<Choice> leads,
        List<Choice> pledges,
        List<Choice> firmness,
        String supporting,
        String value,
        String unit,
        String due,
        List<String[]> told) {

    /** @param more what else is known of the passage, as pairs */
    static CardForm of(Card card, List<Unit> units, List<String[]> more) {
        Commitment commitment = card.candidate().commitment();
        Goal goal = commitment.goal();
        return new CardForm(
                card,
                Stream.of("target", "project", "deliverable", "action")
                        .map(kind -> Choice.of(kind, Row.name(kind), commitment.kind()))
                        .toList(),
                Stream.of("=", ">=", ">", "<=", "<", "~")
                        .map(op -> Choice.of(op, OPS.getOrDefault(op, op), goal == null ? "=" : goal.op()))
                        .toList(),
                units.stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), commitment.leadUnitId()))
                        .toList(),
                Stream.of("county", "city", "province")
                        .map(level -> Choice.of(level, PLEDGES.getOrDefault(level, ""), commitment.pledge()))
                        .toList(),
                Stream.of("firm", "soft")
                        .map(code -> Choice.of(
                                code,
                                code.equals("firm") ? "明确" : "留有余地",
                                card.candidate().firmness()))
                        .toList(),
                commitment.duty().supporting().stream()
                        .flatMap(id -> units.stream().filter(unit -> unit.id() == id))
                        .map(Unit::shortName)
                        .collect(Collectors.joining("、")),
                goal == null ? "" : goal.value().stripTrailingZeros().toPlainString(),
                goal == null ? "" : goal.unit(),
                commitment.dueOn() == null ? "" : commitment.dueOn().toString(),
                Stream.concat(told(card, commitment).stream(), more.stream()).toList());
    }

    private static final Map<String, String> OPS =
            Map.of("=", "等于", ">=", "不低于", ">", "高于", "<=", "不高于", "<", "低于", "~", "左右");
    private static final Map<String, String> PLEDGES = Map.of("county", "县定", "city", "市定", "province", "省定");

    private static List<String[]> told(Card card, Commitment commitment) {
        String words = card.candidate().deadlineWords();
        LocalDate due = commitment.dueOn();
        String time = due == null
                ? "没有定"
                : words.isEmpty() ? "原句没有写时间，按规则推定为年底，" + Days.spoken(due) : "“" + words + "”，即" + Days.spoken(due);
        String goal =
                commitment.goal() == null ? "没有可比较的数量" : "以" + commitment.goal().words() + "为量化目标";
        String firm = card.candidate().firmness().equals("soft") ? "用语留有余地（力争、推动一类）" : "用语明确";
        return List.of(new String[] {"时限", time}, new String[] {"数量", goal}, new String[] {"口气", firm}, new String[] {
            "依据", ReasonWords.of(card.candidate().reasons())
        });
    }
}
