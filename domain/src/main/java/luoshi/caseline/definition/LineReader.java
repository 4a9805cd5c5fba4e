package luoshi.caseline.definition;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import luoshi.foundation.calendar.Term;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** 读定义: a definition from its YAML, or from the canonical JSON as which it is kept, which is YAML too. */
public final class LineReader {
    private final List<String> complaints = new ArrayList<>();
    private final String file;
    private final String words;

    private LineReader(String file, String words) {
        this.file = file;
        this.words = words;
    }

    /**
     * A line and the words that make it, canonical.
     *
     * @param json keys as they stand, no blanks, every scalar as a text
     */
    public record Read(Line line, String json) {}

    /**
     * Reads one definition.
     *
     * @param file as it is named in complaints
     * @throws LineFault where anything is wrong, with every complaint that was found
     */
    public static Read read(String file, String words) {
        return new LineReader(file, words).read();
    }

    private Read read() {
        @Nullable Node node = null;
        try {
            node = new Yaml(new LoaderOptions()).compose(new StringReader(words));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new LineFault(List.of(file + " 第" + line + "行：写法不合YAML，请检查缩进、冒号后的空格和括号（" + e.getProblem() + "）"));
        }
        if (node == null) {
            throw new LineFault(List.of(file + " 第1行：文件是空的，可以用 ./luoshi line new 建一个样子"));
        }
        Written root = new Written(node, file, complaints);
        Line line = line(root);
        root.nothingElse();
        if (complaints.isEmpty()) {
            new LineChecks(line, root).check();
        }
        if (!complaints.isEmpty()) {
            throw new LineFault(complaints);
        }
        return new Read(line, root.json());
    }

    private Line line(Written root) {
        Map<String, String> moves = new LinkedHashMap<>();
        root.entries("moves").forEach((from, to) -> moves.put(from, to.scalar()));
        root.maybe("rests-on").entries();
        Line.Head head = new Line.Head(
                root.text("line"),
                root.text("name"),
                root.number("version", 1),
                root.text("measure", "件"),
                root.text("prefix"),
                root.text("keeper"),
                moves);
        return new Line(
                head,
                fields(root.entries("fields")),
                states(root),
                acts(root),
                clocks(root),
                parts(root),
                handling(root),
                counting(root),
                matrix(root));
    }

    private static List<Field> fields(Map<String, Written> entries) {
        List<Field> fields = new ArrayList<>();
        entries.forEach((code, at) -> {
            @Nullable FieldType type = at.one(at.text("type", "text"), FieldType.class);
            fields.add(new Field(
                    code,
                    at.text("name"),
                    type == null ? FieldType.TEXT : type,
                    at.list("of"),
                    at.text("measure", ""),
                    Set.copyOf(at.all("is", Field.Flag.class))));
            at.nothingElse();
        });
        return List.copyOf(fields);
    }

    private static List<State> states(Written root) {
        List<State> states = new ArrayList<>();
        root.at("states").entries().forEach((code, at) -> {
            states.add(
                    at.isScalar()
                            ? new State(code, at.scalar(), false)
                            : new State(code, at.text("name"), at.flag("end")));
            if (!at.isScalar()) {
                at.nothingElse();
            }
        });
        return List.copyOf(states);
    }

    private static List<Act> acts(Written root) {
        List<Act> acts = new ArrayList<>();
        root.at("acts").entries().forEach((code, at) -> {
            @Nullable Effect effect = at.one(at.text("effect", "none"), Effect.class);
            acts.add(new Act(
                    code,
                    at.text("name"),
                    new LinkedHashSet<>(at.list("from")),
                    at.has("to") ? at.text("to") : null,
                    at.all("by", Who.class),
                    new Act.Asks(
                            at.list("needs"),
                            at.list("takes"),
                            at.flag("words"),
                            at.number("files", 0),
                            at.text("refuses", "")),
                    new Act.Doing(
                            effect == null ? Effect.NONE : effect,
                            at.text("on", ""),
                            at.all("policy", Policy.class),
                            within(at))));
            at.nothingElse();
        });
        return List.copyOf(acts);
    }

    private static Act.@Nullable Within within(Written act) {
        if (!act.has("within")) {
            return null;
        }
        Written at = act.at("within");
        Act.Within within = new Act.Within(
                at.has("workdays") ? at.number("workdays", 0) : at.number("days", 0),
                at.has("workdays"),
                at.text("since"));
        at.nothingElse();
        return within;
    }

    private static List<ClockRule> clocks(Written root) {
        List<ClockRule> clocks = new ArrayList<>();
        root.entries("clocks").forEach((code, at) -> {
            clocks.add(new ClockRule(
                    code,
                    at.text("name"),
                    at.flag("main"),
                    length(at),
                    new ClockRule.Moves(
                            new LinkedHashSet<>(at.list("starts")),
                            new LinkedHashSet<>(at.list("stops")),
                            new LinkedHashSet<>(at.list("pauses"))),
                    at.number("warn", 0),
                    new ClockRule.Extension(at.number("extend", 0), at.number("times", 1)),
                    new ClockRule.Telling(at.all("tells", Who.class), at.flag("escalates"))));
            at.nothingElse();
        });
        return List.copyOf(clocks);
    }

    private static ClockRule.Length length(Written at) {
        Term term = Objects.requireNonNullElse(term(at), Term.days(0));
        if (term.amount() == 0) {
            at.complain("时限要写 days、workdays 或 months 之一，大于0");
        }
        Map<String, Integer> by = new LinkedHashMap<>();
        String field = "";
        if (at.has("by")) {
            Written lengths = at.at("by");
            field = lengths.text("field");
            lengths.entries("of").forEach((choice, days) -> by.put(choice, days.number()));
            lengths.nothingElse();
        }
        return new ClockRule.Length(term.amount(), term.unit(), by, field, at.text("earliest", ""));
    }

    private static @Nullable Term term(Written at) {
        for (String unit : List.of("days", "workdays", "months")) {
            if (at.has(unit)) {
                int amount = at.number(unit, 0);
                return switch (unit) {
                    case "days" -> Term.days(amount);
                    case "workdays" -> Term.workdays(amount);
                    default -> Term.months(amount);
                };
            }
        }
        return null;
    }

    private static List<PartRule> parts(Written root) {
        List<PartRule> parts = new ArrayList<>();
        root.entries("parts").forEach((code, at) -> {
            parts.add(new PartRule(
                    code,
                    at.text("name"),
                    at.flag("unit"),
                    term(at),
                    fields(at.entries("fields")),
                    at.text("owed", ""),
                    at.text("paid", "")));
            at.nothingElse();
        });
        return List.copyOf(parts);
    }

    private static Handling handling(Written root) {
        List<Handling.Route> routes = new ArrayList<>();
        root.several("routes").forEach(at -> {
            Map<String, String> when = new LinkedHashMap<>();
            at.entries("when").forEach((field, value) -> when.put(field, value.scalar()));
            routes.add(new Handling.Route(when, at.list("words"), at.text("unit"), at.flag("auto")));
            at.nothingElse();
        });
        Handling.@Nullable Repeat repeat = null;
        if (root.has("repeat")) {
            Written at = root.at("repeat");
            repeat = new Handling.Repeat(at.list("same"), at.number("days", 0));
            at.nothingElse();
        }
        Written open = root.maybe("public");
        Map<String, List<String>> only = new LinkedHashMap<>();
        Written choices = open.maybe("only");
        choices.entries().keySet().forEach(field -> only.put(field, choices.list(field)));
        Handling.Publicity publicity = new Handling.Publicity(
                open.text("name", ""),
                open.flag("look-up"),
                open.list("shows"),
                open.number("days", 0),
                open.list("asks"),
                only,
                open.text("knows", ""));
        open.nothingElse();
        List<Handling.Channel> channels = root.all("channels", Handling.Channel.class);
        return new Handling(
                channels.isEmpty() ? List.of(Handling.Channel.DESK, Handling.Channel.IMPORT) : channels,
                List.copyOf(routes),
                root.text("handler", ""),
                repeat,
                root.list("against"),
                root.text("signers", ""),
                publicity);
    }

    private static Counting counting(Written root) {
        Written at = root.maybe("counting");
        List<Statistic> statistics = new ArrayList<>();
        at.entries("statistics").forEach((code, one) -> {
            Statistic.@Nullable Kind kind = one.one(one.text("kind"), Statistic.Kind.class);
            statistics.add(new Statistic(
                    code,
                    one.text("name"),
                    kind == null ? Statistic.Kind.COUNT : kind,
                    one.list("of"),
                    one.list("among"),
                    one.text("field", ""),
                    one.number("over", 0),
                    one.flag("bind")));
            one.nothingElse();
        });
        Counting counting = new Counting(
                at.text("by", ""),
                at.list("amounts"),
                at.text("rating", ""),
                at.list("content"),
                List.copyOf(statistics));
        at.nothingElse();
        return counting;
    }

    private static @Nullable Matrix matrix(Written root) {
        if (!root.has("matrix")) {
            return null;
        }
        Written at = root.at("matrix");
        Map<String, String> items = new LinkedHashMap<>();
        at.entries("items").forEach((item, unit) -> items.put(item, unit.scalar()));
        Matrix matrix =
                new Matrix(items, at.list("states"), at.text("reached"), at.text("item", ""), at.text("place", ""));
        at.nothingElse();
        return matrix;
    }
}
