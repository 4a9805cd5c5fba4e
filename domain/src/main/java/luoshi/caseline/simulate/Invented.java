package luoshi.caseline.simulate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import luoshi.caseline.Cells;
import luoshi.caseline.Part;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;

/** 虚构内容: a value that fits a field. */
final class Invented {
    private static final int SUM = 100_000;
    private static final int PLACES = 20;

    private final Line line;
    private final Random random;
    private final List<Long> units;
    private final long regionId;
    private int unique;

    Invented(Line line, Random random, List<Long> units, long regionId) {
        this.line = line;
        this.random = random;
        this.units = units;
        this.regionId = regionId;
    }

    Map<String, String> values(List<Field> fields, LocalDate day) {
        Map<String, String> values = new HashMap<>();
        fields.forEach(field -> values.put(field.code(), value(field, day)));
        return values;
    }

    /** What was paid of a sub-case: mostly everything, sometimes a part. */
    String paid(Part part) {
        BigDecimal owed = part.money().owed();
        return (random.nextInt(4) == 0 ? owed.divideToIntegralValue(BigDecimal.TWO) : owed).toPlainString();
    }

    long unit() {
        return units.get(random.nextInt(units.size()));
    }

    /** All units, in any order. */
    List<Long> units() {
        List<Long> any = new ArrayList<>(units);
        Collections.shuffle(any, random);
        return any;
    }

    /** Every cell of the line's matrix, nothing reached yet. */
    List<Cells.Cell> cells(Matrix matrix, LocalDate since) {
        return matrix.items().keySet().stream()
                .flatMap(item -> java.util.stream.IntStream.range(0, PLACES)
                        .mapToObj(place -> new Cells.Cell(
                                item, place(place), regionId, matrix.states().getFirst(), null, since)))
                .toList();
    }

    private static String place(int number) {
        return "模拟" + number + "村";
    }

    private String value(Field field, LocalDate day) {
        Matrix matrix = line.matrix();
        if (matrix != null && field.code().equals(matrix.place())) {
            return place(random.nextInt(PLACES));
        }
        unique++;
        return switch (field.type()) {
            case NUMBER -> String.valueOf(1 + random.nextInt(100));
            case MONEY -> String.valueOf(1 + random.nextInt(SUM));
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
