package luoshi.caseline.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Line;

/** 列: which column of a table is which field; units and places stand in it by name. */
final class Columns {
    /** The column of the day on which a case came; today where there is none. */
    static final String OPENED = "登记日期";

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
                .filter(name -> !name.isEmpty() && !name.equals(OPENED) && !byName.containsKey(name))
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of("不认识的列：" + String.join("、", unknown) + "。可用的列：" + OPENED + "、"
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

    LocalDate openedOn(List<String> cells, LocalDate otherwise, List<String> complaints) {
        int at = header.indexOf(OPENED);
        String cell = at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
        try {
            LocalDate day = cell.isEmpty() ? otherwise : LocalDate.parse(cell);
            if (day.isAfter(otherwise)) {
                complaints.add("登记日期晚于今天");
            }
            return day;
        } catch (DateTimeParseException e) {
            complaints.add("登记日期要写成2026-03-05的样子");
            return otherwise;
        }
    }
}
