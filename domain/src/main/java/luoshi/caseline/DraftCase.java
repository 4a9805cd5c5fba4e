package luoshi.caseline;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import org.jspecify.annotations.Nullable;

/** 拟办件: what was filled in, made into a case with its clocks; or everything that is wrong with it. Writes nothing. */
public final class DraftCase {
    private static final int PINS = 10_000;

    private final Parties parties;
    private final RunClocks clocks;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    public DraftCase(Parties parties, RunClocks clocks, Vault vault) {
        this.parties = parties;
        this.clocks = clocks;
        this.vault = vault;
    }

    /**
     * A case to be.
     *
     * @param clocks those that begin with it, without its number
     */
    public record Drafted(Cases.Draft draft, List<Clocks.Begun> clocks) {
        /** The clocks under the case's number. */
        public List<Clocks.Begun> begun(long id) {
            return clocks.stream()
                    .map(one -> new Clocks.Begun(id, one.clock(), one.tells(), one.escalates(), one.audience()))
                    .toList();
        }
    }

    /** Every value that is missing or does not fit; empty where it may be opened. */
    public List<Wrong> wrongs(Line line, Map<String, String> typed) {
        Map<String, String> values = Filled.of(line.fields(), typed);
        List<String> missing = Filled.missing(line.fields(), values);
        List<Wrong> wrongs = new ArrayList<>();
        if (values.getOrDefault(Line.TITLE, "").isEmpty() && missing.isEmpty()) {
            missing = List.of(line.field(Line.TITLE).orElseThrow().name());
        }
        if (!missing.isEmpty()) {
            String names = String.join("、", missing);
            wrongs.add(new Wrong(names, "没有填：" + names));
        }
        wrongs.addAll(Filled.wrongs(line.fields(), values));
        return wrongs;
    }

    /**
     * 起点: where a case begins that was begun elsewhere.
     *
     * @param unitId null where the values say it, or nobody has it yet
     * @param dueOn when its main clock ends, where it has left the first state and is still open; null where none runs
     * @param closedOn null where it is open; of one in an end, the day on which it came if nobody says
     */
    public record Begins(
            State state,
            @Nullable Long unitId,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closedOn) {}

    /** The case, of values with which nothing is wrong. */
    public Drafted draft(
            Actor actor, Lines.Current current, Handling.Channel channel, Map<String, String> typed, LocalDate on) {
        return draft(
                actor, current, channel, typed, on, new Begins(current.line().first(), null, null, null));
    }

    /** The same, begun elsewhere. */
    public Drafted draft(
            Actor actor,
            Lines.Current current,
            Handling.Channel channel,
            Map<String, String> typed,
            LocalDate on,
            Begins begins) {
        Line line = current.line();
        Map<String, String> plain = Filled.of(line.fields(), typed);
        Map<String, String> values = vault.seal(line.fields(), plain);
        @Nullable Long unit = begins.unitId() == null ? named(line, plain) : begins.unitId();
        @Nullable Long keeper = parties.keeper(actor.regionId(), line).orElse(null);
        @Nullable Long own = actor.unit().isPresent() ? actor.unit().getAsLong() : null;
        @Nullable LocalDate closed = begins.closedOn() == null && begins.state().end() ? on : begins.closedOn();
        CaseFile open = new CaseFile(
                actor.regionId(),
                0,
                new CaseFile.Kind(line.code(), current.versionId(), channel.name(), random.nextInt(PINS)),
                new CaseFile.Standing(begins.state().code(), unit, 0),
                new CaseFile.Days(on, null, null, closed, null),
                new CaseFile.Likes(0, null),
                values,
                new Audience(Parties.distinct(List.of(), keeper, unit, own), 0));
        List<Clocks.Begun> begun = clocks(actor, line, open, on, begins);
        Optional<LocalDate> due = begun.stream()
                .filter(one -> one.clock().main())
                .map(one -> one.clock().dueOn())
                .findFirst();
        CaseFile file = new CaseFile(
                open.regionId(),
                0,
                open.kind(),
                open.standing(),
                new CaseFile.Days(on, due.orElse(null), null, closed, null),
                open.likes(),
                values,
                open.audience());
        return new Drafted(new Cases.Draft(file, Filled.counted(line, plain), keys(line, plain)), begun);
    }

    private static @Nullable Long named(Line line, Map<String, String> plain) {
        String handler = line.handling().handler();
        String named = handler.isEmpty() ? "" : plain.getOrDefault(handler, "");
        return named.isEmpty() ? null : Long.valueOf(named);
    }

    private List<Clocks.Begun> clocks(Actor actor, Line line, CaseFile file, LocalDate on, Begins begins) {
        RunClocks.Tells tells =
                parties.tells(actor.regionId(), line, file.standing().unitId());
        if (begins.state().equals(line.first())) {
            return clocks.begin(line, file, Line.OPEN, on, tells);
        }
        @Nullable LocalDate due = begins.dueOn();
        return due == null || !file.open() ? List.of() : clocks.running(line, file, due, tells);
    }

    /** What makes a repeat of a case, and what no two have. */
    Cases.Keys keys(Line line, Map<String, String> plain) {
        Handling.Repeat repeat = line.handling().repeat();
        @Nullable
        Long same = repeat == null
                ? null
                : vault.key(
                        line.code(),
                        repeat.same().stream()
                                .map(field -> plain.getOrDefault(field, ""))
                                .toList());
        return new Cases.Keys(same, unique(line, plain));
    }

    @Nullable
    Long unique(Line line, Map<String, String> plain) {
        return line.unique()
                .map(field -> vault.key(line.code(), List.of(plain.getOrDefault(field.code(), ""))))
                .orElse(null);
    }

    /** The text by which a case is found: the title and what may be searched. */
    public static String found(Line line, Map<String, String> values) {
        StringBuilder text = new StringBuilder(values.getOrDefault(Line.TITLE, ""));
        line.fields().stream()
                .filter(field -> field.is(Field.Flag.SEARCHABLE) && field.type() != FieldType.UNIT)
                .filter(field -> !field.code().equals(Line.TITLE))
                .forEach(field -> text.append(' ').append(values.getOrDefault(field.code(), "")));
        return text.toString();
    }
}
