package luoshi.caseline.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** 字段类型: what may stand in a field of a record. Units, regions and projects are kept by their numbers. */
public enum FieldType {
    TEXT("文字"),
    NUMBER("数"),
    MONEY("金额（元）"),
    DATE("日期"),
    CHOICE("选项"),
    REGION("区划"),
    UNIT("单位"),
    PERSON("人员"),
    ENTERPRISE("企业"),
    HOUSEHOLD("农户"),
    PROJECT("项目"),
    PARCEL("地块"),
    FILE("文件"),
    POSITION("位置（经度,纬度）");

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 120;

    private final String label;

    FieldType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its values can be added up. */
    public boolean counted() {
        return this == NUMBER || this == MONEY;
    }

    /** What is wrong with a value that is not empty, in words that follow the field's name; null where nothing is. */
    @Nullable
    String complaint(String value) {
        return switch (this) {
            case TEXT, FILE -> value.length() > LONGEST ? "不能超过" + LONGEST + "字" : null;
            case PERSON, ENTERPRISE, HOUSEHOLD, PARCEL ->
                value.length() > LONGEST_NAME ? "不能超过" + LONGEST_NAME + "字" : null;
            case NUMBER -> decimal(value) == null ? "要填数，如 12.5" : null;
            case MONEY -> money(value);
            case DATE -> dated(value) ? null : "要填日期，如 2026-03-05";
            case REGION, UNIT, PROJECT -> value.matches("[0-9]{1,18}") ? null : "请从列表里选";
            case POSITION ->
                value.matches("[0-9]{1,3}(\\.[0-9]+)?,[0-9]{1,2}(\\.[0-9]+)?") ? null : "要填经度和纬度，如 112.55,36.20";
            case CHOICE -> null;
        };
    }

    private static @Nullable String money(String value) {
        BigDecimal amount = decimal(value);
        return amount == null ? "要填金额，单位是元，如 12500" : amount.signum() < 0 ? "不能是负数" : null;
    }

    private static @Nullable BigDecimal decimal(String value) {
        return value.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?") ? new BigDecimal(value) : null;
    }

    private static boolean dated(String value) {
        try {
            return !LocalDate.parse(value).isAfter(LocalDate.of(9999, 1, 1));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
