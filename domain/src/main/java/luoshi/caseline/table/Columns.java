package luoshi.caseline.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import luoshi.caseline.DraftCase;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
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

    /** The columns that say where a case stands; no field may be called like one of them. */
    public static final List<String> STANDING = List.of(OPENED, STATE, UNIT, DUE, CLOSED);

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
                .filter(name -> !name.isEmpty()
                        && !STANDING.contains(name)
                        && !name.equals(NUMBER)
                        && !byName.containsKey(name))
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of("不认识的列：" + String.join("、", unknown) + "。可用的列：" + String.join("、", STANDING) + "、"
                    + String.join("、", line.fields().stream().map(Field::name).toList()));
        }
        return header.contains(line.field(Line.TITLE).map(Field::name).orElse(""))
                ? Optional.empty()
                : Optional.of("缺“" + line.field(Line.TITLE).map(Field::name).orElse("") + "”这一列");
    }

    /** The values of a row by field; a name that nobody has becomes a complaint. */
    Map<String, String> values(List<String> cells, List<String> complaints) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            Field field = byName.get(header.get(i));
            String cell = cells.get(i).strip();
            if (field != null && !cell.isEmpty()) {
                values.put(field.code(), value(field, cell, complaints));
            }
        }
        return values;
    }

    private String value(Field field, String cell, List<String> complaints) {
        Map<String, Long> names =
                field.type() == FieldType.UNIT ? units : field.type() == FieldType.REGION ? places : Map.of();
        if (field.type() != FieldType.UNIT && field.type() != FieldType.REGION) {
            return cell;
        }
        Long id = names.get(cell);
        if (id == null) {
            complaints.add("“" + field.name() + "”里没有叫“" + cell + "”的");
            return "";
        }
        return String.valueOf(id);
    }

    private String cell(String column, List<String> cells) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    LocalDate openedOn(List<String> cells, LocalDate today, List<String> complaints) {
        LocalDate day = Objects.requireNonNullElse(day(OPENED, cells, complaints), today);
        if (day.isAfter(today)) {
            complaints.add("登记日期晚于今天");
        }
        return day;
    }

    private @Nullable LocalDate day(String column, List<String> cells, List<String> complaints) {
        String cell = cell(column, cells);
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            complaints.add(column + "要写成2026-03-05的样子");
            return null;
        }
    }

    /** Where the row's case stands. */
    DraftCase.Begins begins(Line line, List<String> cells, LocalDate today, List<String> complaints) {
        String name = cell(STATE, cells);
        State state = line.states().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(line.first());
        if (!name.isEmpty() && !state.name().equals(name)) {
            complaints.add("没有叫“" + name + "”的状态，可以填："
                    + String.join("、", line.states().stream().map(State::name).toList()));
        }
        String unit = cell(UNIT, cells);
        Long unitId = unit.isEmpty() ? null : units.get(unit);
        if (!unit.isEmpty() && unitId == null) {
            complaints.add("“" + UNIT + "”里没有叫“" + unit + "”的");
        }
        @Nullable LocalDate closed = day(CLOSED, cells, complaints);
        if (closed != null && (!state.end() || closed.isAfter(today))) {
            complaints.add(state.end() ? "办结日期晚于今天" : "“" + state.name() + "”还没有办结，不填办结日期");
        }
        String number = cell(NUMBER, cells);
        if (!number.isEmpty()) {
            complaints.add("这一行是已经登记的" + number + "号，要改内容请到办件页办理");
        }
        return new DraftCase.Begins(state, unitId, day(DUE, cells, complaints), closed);
    }
}
