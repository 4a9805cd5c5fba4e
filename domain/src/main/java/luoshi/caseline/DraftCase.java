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
import org.jspecify.annotations.Nullable;

/** 拟办件: what was filled in, made into a case with its clocks; or every complaint about it. Writes nothing. */
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

    /** Every complaint; empty where it may be opened. */
    public List<String> complaints(Line line, Map<String, String> typed) {
        Map<String, String> values = Filled.of(line.fields(), typed);
        List<String> missing = Filled.missing(line.fields(), values);
        List<String> complaints = new ArrayList<>();
        if (values.getOrDefault(Line.TITLE, "").isEmpty() && missing.isEmpty()) {
            complaints.add("标题没有填");
        }
        if (!missing.isEmpty()) {
            complaints.add("没有填：" + String.join("、", missing));
        }
        complaints.addAll(Filled.complaints(line.fields(), values));
        return complaints;
    }

    /** The case, of values about which there are no complaints. */
    public Drafted draft(
            Actor actor, Lines.Current current, Handling.Channel channel, Map<String, String> typed, LocalDate on) {
        Line line = current.line();
        Map<String, String> plain = Filled.of(line.fields(), typed);
        Map<String, String> values = vault.seal(line.fields(), plain);
        String named = line.handling().handler().isEmpty()
                ? ""
                : plain.getOrDefault(line.handling().handler(), "");
        @Nullable Long unit = named.isEmpty() ? null : Long.valueOf(named);
        @Nullable Long keeper = parties.keeper(actor.regionId(), line).orElse(null);
        @Nullable Long own = actor.unit().isPresent() ? actor.unit().getAsLong() : null;
        CaseFile open = new CaseFile(
                actor.regionId(),
                0,
                new CaseFile.Kind(line.code(), current.versionId(), channel.name(), random.nextInt(PINS)),
                new CaseFile.Standing(line.first().code(), unit, 0),
                new CaseFile.Days(on, null, null, null, null),
                new CaseFile.Likes(0, null),
                values,
                new Audience(Parties.distinct(List.of(), keeper, unit, own), 0));
        List<Clocks.Begun> begun = clocks.begin(line, open, Line.OPEN, on, parties.tells(actor.regionId(), line, unit));
        Optional<LocalDate> due = begun.stream()
                .filter(one -> one.clock().main())
                .map(one -> one.clock().dueOn())
                .findFirst();
        CaseFile file = new CaseFile(
                open.regionId(),
                0,
                open.kind(),
                open.standing(),
                new CaseFile.Days(on, due.orElse(null), null, null, null),
                open.likes(),
                values,
                open.audience());
        return new Drafted(new Cases.Draft(file, Filled.counted(line, plain), keys(line, plain)), begun);
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
        return line.fields().stream()
                .filter(field -> field.is(Field.Flag.UNIQUE))
                .findFirst()
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
