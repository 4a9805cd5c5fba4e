package luoshi.caseline.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import luoshi.caseline.DraftCase;
import luoshi.caseline.Wrong;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import luoshi.project.table.ListDays;
import org.jspecify.annotations.Nullable;

/** 列: which column of a table is which field, and where the case stands; units and places stand in it by name. */
public final class Columns {
    /** The column of the day on which a case came; today where there is none. */
    public static final String OPENED = "登记日期";

    /** The state by name; the line's first where there is none. */
    public static final String STATE = "状态";

    /** The unit that has the case. */
    public static final String UNIT = "承办单位";

    /** When the main clock of a case ends that has left the first state. */
    public static final String DUE = "到期日期";

    public static final String CLOSED = "办结日期";

    /** What only tables have that were taken out of the system. */
    public static final String NUMBER = "件号";

    /** Why a row was not taken: only in a table of such rows, and passed over when it comes back. */
    public static final String REASON = "没有导入的原因";

    /** The columns that say where a case stands; no field may be called like one of them. */
    public static final List<String> STANDING = List.of(OPENED, STATE, UNIT, DUE, CLOSED);

    /** The names of the tables' own columns. */
    public static final Set<String> OWN = Set.of(OPENED, STATE, UNIT, DUE, CLOSED, NUMBER, REASON);

    private final List<String> header;
    private final Map<String, Field> byName = new HashMap<>();
    private final Map<String, Long> units;
    private final Map<String, Long> places;

    Columns(Line line, List<String> header, Map<String, Long> units, Map<String, Long> places) {
        this.header = header.stream().map(String::strip).toList();
        this.units = units;
        this.places = places;
        line.fields().forEach(field -> byName.put(field.name(), field));
    }

    /** Why the table cannot be read; empty where it can. */
    Optional<String> refusal(Line line) {
        List<String> unknown = header.stream()
                .filter(name -> !name.isEmpty() && !OWN.contains(name) && !byName.containsKey(name))
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of("不认识的列：" + String.join("、", unknown) + "。可用的列：" + String.join("、", STANDING) + "、"
                    + String.join("、", line.fields().stream().map(Field::name).toList()));
        }
        return header.contains(line.field(Line.TITLE).map(Field::name).orElse(""))
                ? Optional.empty()
                : Optional.of("缺“" + line.field(Line.TITLE).map(Field::name).orElse("") + "”这一列");
    }

    /** The values of a row by field; a name that nobody has is wrong. */
    Map<String, String> values(List<String> cells, List<Wrong> wrongs) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            Field field = byName.get(header.get(i));
            String cell = cells.get(i).strip();
            if (field != null && !cell.isEmpty()) {
                values.put(field.code(), value(field, cell, wrongs));
            }
        }
        return values;
    }

    private String value(Field field, String cell, List<Wrong> wrongs) {
        Map<String, Long> names =
                field.type() == FieldType.UNIT ? units : field.type() == FieldType.REGION ? places : Map.of();
        if (field.type() == FieldType.DATE) {
            return ListDays.exactly(cell).map(LocalDate::toString).orElse(cell);
        }
        if (field.type() != FieldType.UNIT && field.type() != FieldType.REGION) {
            return cell;
        }
        Long id = names.get(cell);
        if (id == null) {
            wrongs.add(new Wrong(
                    field.name(),
                    "没有叫“" + cell + "”的" + (field.type() == FieldType.UNIT ? "单位，请填名称或简称" : "乡镇或村，请按区划名称填")));
            return "";
        }
        return String.valueOf(id);
    }

    private String cell(String column, List<String> cells) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    LocalDate openedOn(List<String> cells, LocalDate today, List<Wrong> wrongs) {
        LocalDate day = Objects.requireNonNullElse(day(OPENED, cells, wrongs), today);
        if (day.isAfter(today)) {
            wrongs.add(new Wrong(OPENED, "晚于今天，请改成今天或以前的日期"));
        }
        return day;
    }

    private @Nullable LocalDate day(String column, List<String> cells, List<Wrong> wrongs) {
        String cell = cell(column, cells);
        @Nullable LocalDate day = ListDays.exactly(cell).orElse(null);
        if (day == null && !cell.isEmpty()) {
            wrongs.add(new Wrong(column, "“" + cell + "”不是日期，要写成2026-03-05的样子"));
        }
        return day;
    }

    /** Where the row's case stands. */
    DraftCase.Begins begins(Line line, List<String> cells, LocalDate today, List<Wrong> wrongs) {
        String name = cell(STATE, cells);
        State state = line.states().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(line.first());
        if (!name.isEmpty() && !state.name().equals(name)) {
            wrongs.add(new Wrong(
                    STATE,
                    "没有叫“" + name + "”的状态，可以填："
                            + String.join(
                                    "、", line.states().stream().map(State::name).toList())));
        }
        String unit = cell(UNIT, cells);
        Long unitId = unit.isEmpty() ? null : units.get(unit);
        if (!unit.isEmpty() && unitId == null) {
            wrongs.add(new Wrong(UNIT, "没有叫“" + unit + "”的单位，请填名称或简称"));
        }
        @Nullable LocalDate closed = day(CLOSED, cells, wrongs);
        if (closed != null && (!state.end() || closed.isAfter(today))) {
            wrongs.add(new Wrong(CLOSED, state.end() ? "晚于今天，请改成今天或以前的日期" : "“" + state.name() + "”还没有办结，请删去日期"));
        }
        String number = cell(NUMBER, cells);
        if (!number.isEmpty()) {
            wrongs.add(new Wrong(NUMBER, "这一行是已经登记的" + number + "号，请删去这一行，要改内容到办件页办理"));
        }
        return new DraftCase.Begins(state, unitId, day(DUE, cells, wrongs), closed);
    }
}
