package luoshi.caseline.simulate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import luoshi.caseline.definition.Field;

/** 虚构内容: a value that fits a field. */
final class Invented {
    private static final int SUM = 100_000;
    private static final int PLENTY = 10_000_000;

    private final Random random;
    private final List<Long> units;
    private final long regionId;
    private int unique;

    Invented(Random random, List<Long> units, long regionId) {
        this.random = random;
        this.units = units;
        this.regionId = regionId;
    }

    Map<String, String> values(List<Field> fields, LocalDate day) {
        Map<String, String> values = new HashMap<>();
        fields.forEach(field -> values.put(field.code(), value(field, day)));
        return values;
    }

    long unit() {
        return units.get(random.nextInt(units.size()));
    }

    private String value(Field field, LocalDate day) {
        unique++;
        return switch (field.type()) {
            case NUMBER -> String.valueOf(1 + random.nextInt(100));
            case MONEY -> String.valueOf(field.code().equals("paid") ? PLENTY : 1 + random.nextInt(SUM));
            case DATE -> day.plusDays(random.nextInt(100)).toString();
            case CHOICE -> field.choices().get(random.nextInt(field.choices().size()));
            case REGION -> String.valueOf(regionId);
            case UNIT -> String.valueOf(unit());
            case PROJECT -> "1";
            case POSITION -> "112.5,36.2";
            case TEXT, PERSON, ENTERPRISE, HOUSEHOLD, PARCEL, FILE -> "模拟" + unique;
        };
    }
}
