package luoshi.caseline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import luoshi.privacy.Masks;

/** 凭回执号查询: how far a case is, for whoever has its receipt and knows what the line asks besides. A wrong number and a wrong word are one answer. */
public final class LookUpCase {
    private final Lines lines;
    private final Cases cases;
    private final Vault vault;

    public LookUpCase(Lines lines, Cases cases, Vault vault) {
        this.lines = lines;
        this.cases = cases;
        this.vault = vault;
    }

    /**
     * 公开的内容.
     *
     * @param fields what the line shows, by field, names of people with stars; empty where the days of its publicity are over
     * @param ended since when nothing is owed any more; empty while it is handled
     */
    public record Told(
            Line line, String state, LocalDate openedOn, Optional<LocalDate> ended, Map<Field, String> fields) {}

    /** @param knows what the citizen knows besides the number */
    public Optional<Told> find(Actor actor, String number, String knows, LocalDate today) {
        return Receipt.of(number)
                .flatMap(receipt -> cases.find(actor.regionId(), receipt.id())
                        .filter(file -> receipt.equals(Receipt.of(lines.of(file), file))))
                .filter(file -> lines.of(file).handling().publicity().lookUp() && knows(lines.of(file), file, knows))
                .map(file -> told(lines.of(file), file, today));
    }

    private boolean knows(Line line, CaseFile file, String typed) {
        String field = line.handling().publicity().knows();
        String wanted = field.isEmpty()
                ? ""
                : vault.open(line.fields(), file.values(), true).getOrDefault(field, "");
        return wanted.isEmpty() || bare(wanted).equals(bare(typed));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s-]+", "");
    }

    private static Told told(Line line, CaseFile file, LocalDate today) {
        Handling.Publicity publicity = line.handling().publicity();
        Optional<LocalDate> ended = Optional.ofNullable(file.days().closedOn());
        boolean over = publicity.days() > 0
                && ended.filter(day -> day.plusDays(publicity.days()).isBefore(today))
                        .isPresent();
        Map<Field, String> fields = new LinkedHashMap<>();
        Map<String, String> values = new HashMap<>(over ? Map.of() : file.values());
        publicity.shows().stream().flatMap(code -> line.field(code).stream()).forEach(field -> {
            String value = values.getOrDefault(field.code(), "");
            if (!value.isEmpty()) {
                fields.put(field, field.type() == FieldType.PERSON ? Masks.name(value) : value);
            }
        });
        String state = file.standing().state();
        return new Told(
                line,
                line.state(state).map(State::name).orElse(state),
                file.days().openedOn(),
                ended,
                fields);
    }
}
