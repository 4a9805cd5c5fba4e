package luoshi.caseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.caseline.definition.Counting;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;

/** 填写: what was filled in, cleaned and looked at by the line's fields. */
final class Filled {
    private static final int TITLE_AT_MOST = 200;

    private Filled() {}

    /** The values of known fields, stripped; empty ones are left out. */
    static Map<String, String> of(List<Field> fields, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = typed.getOrDefault(field.code(), "").strip().replace("\u0000", "\uFFFD");
            if (!value.isEmpty()) {
                values.put(field.code(), value);
            }
        }
        return values;
    }

    /** Every value that does not fit its field. */
    static List<Wrong> wrongs(List<Field> fields, Map<String, String> values) {
        List<Wrong> wrongs = new ArrayList<>();
        for (Field field : fields) {
            String value = values.getOrDefault(field.code(), "");
            String refusal = field.refusal(value);
            if (refusal != null) {
                wrongs.add(new Wrong(field.name(), refusal));
            } else if (field.code().equals(Line.TITLE) && value.length() > TITLE_AT_MOST) {
                wrongs.add(new Wrong(field.name(), "“" + field.name() + "”不能超过" + TITLE_AT_MOST + "字"));
            }
        }
        return wrongs;
    }

    /** The names of required fields that are empty. */
    static List<String> missing(List<Field> fields, Map<String, String> values) {
        return fields.stream()
                .filter(field -> field.is(Field.Flag.REQUIRED)
                        && values.getOrDefault(field.code(), "").isEmpty())
                .map(Field::name)
                .toList();
    }

    static Map<String, String> merged(Map<String, String> before, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(before);
        all.putAll(more);
        return all;
    }

    static Cases.Counted counted(Line line, Map<String, String> values) {
        Counting counting = line.counting();
        String rating = counting.rating().isEmpty() ? "" : values.getOrDefault(counting.rating(), "");
        return new Cases.Counted(
                amount(counting, 0, values),
                amount(counting, 1, values),
                counting.facet().isEmpty() ? "" : values.getOrDefault(counting.facet(), ""),
                rating,
                counting.content().contains(rating));
    }

    private static BigDecimal amount(Counting counting, int place, Map<String, String> values) {
        String value = counting.amounts().size() <= place
                ? ""
                : values.getOrDefault(counting.amounts().get(place), "");
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }
}
