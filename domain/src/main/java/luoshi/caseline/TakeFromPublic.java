package luoshi.caseline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import org.jspecify.annotations.Nullable;

/** 公开填报: what a citizen sends in without a log-in becomes a case, with the fields that the line's public form asks for and no others. */
public final class TakeFromPublic {
    private final Lines lines;
    private final Cases cases;
    private final ReceiveCase receive;

    public TakeFromPublic(Lines lines, Cases cases, ReceiveCase receive) {
        this.lines = lines;
        this.cases = cases;
        this.receive = receive;
    }

    /** What the citizen is told. */
    public sealed interface Taken {
        /** 回执号. */
        record Given(String receipt) implements Taken {}

        /** The same came already; whose receipt that has is not told again. */
        record Known() implements Taken {}

        record Refused(String reason) implements Taken {}
    }

    /** The fields that the public form of a line asks for, choices cut to those that are open to everybody. */
    public static List<Field> asked(Line line) {
        Handling.Publicity publicity = line.handling().publicity();
        return publicity.asks().stream()
                .flatMap(code -> line.field(code).stream())
                .map(field -> {
                    List<String> only = publicity.only().get(field.code());
                    return only == null
                            ? field
                            : new Field(field.code(), field.name(), field.type(), only, field.measure(), field.flags());
                })
                .toList();
    }

    /** @param actor the program, in whose name the public is served */
    public Taken take(Actor actor, String code, Map<String, String> typed, LocalDate on) {
        @Nullable Line line = lines.find(code).orElse(null);
        if (line == null || !line.handling().channels().contains(Handling.Channel.PUBLIC)) {
            return new Taken.Refused("没有这个填报入口");
        }
        Map<String, String> values = new HashMap<>();
        for (Field field : asked(line)) {
            String value = typed.getOrDefault(field.code(), "").strip();
            @Nullable String refusal = field.refusal(value);
            if (refusal != null) {
                return new Taken.Refused(refusal);
            }
            values.put(field.code(), value);
        }
        line.handling().publicity().only().forEach((field, choices) -> {
            if (choices.size() == 1) {
                values.put(field, choices.getFirst());
            }
        });
        return told(actor, line, receive.receive(actor, code, Handling.Channel.PUBLIC, values, on));
    }

    private Taken told(Actor actor, Line line, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return new Taken.Refused(refused.reason());
        }
        Answer.Done done = (Answer.Done) answer;
        return done.linked()
                ? new Taken.Known()
                : new Taken.Given(
                        Receipt.of(line, cases.find(actor.regionId(), done.id()).orElseThrow())
                                .text());
    }
}
