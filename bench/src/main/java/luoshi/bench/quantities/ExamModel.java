package luoshi.bench.quantities;

import java.util.Arrays;
import java.util.List;
import luoshi.foundation.quantity.Kind;

/** The files of the outside exam, each with the one kind of mention that it asks for. */
enum ExamModel {
    NUMBER("NumberModel", Kind.NUMBER),
    PERCENT("PercentModel", Kind.PERCENT),
    RANGE("NumberRangeModel", Kind.RANGE),
    ORDINAL("OrdinalModel", Kind.ORDINAL),
    CURRENCY("CurrencyModel", Kind.CURRENCY),
    DIMENSION("DimensionModel", Kind.DIMENSION),
    AGE("AgeModel", Kind.AGE),
    DATE("DateParser", Kind.DATE),
    PERIOD("DatePeriodParser", Kind.PERIOD),
    DURATION("DurationParser", Kind.DURATION);

    private final String file;
    private final Kind kind;

    ExamModel(String file, Kind kind) {
        this.file = file;
        this.kind = kind;
    }

    String file() {
        return file + ".json";
    }

    Kind kind() {
        return kind;
    }

    /** Whether it asks when, and not how much. */
    boolean isTime() {
        return this == DATE || this == PERIOD || this == DURATION;
    }

    static List<ExamModel> figures() {
        return Arrays.stream(values())
                .filter(model -> !model.isTime() && model != AGE)
                .toList();
    }

    static List<ExamModel> times() {
        return Arrays.stream(values()).filter(ExamModel::isTime).toList();
    }
}
