package luoshi.reading.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What a cell that holds a number shows: a day, a percentage or the number itself. */
final class CellWords {
    private static final int PERCENT_PLACES = 2;
    private static final int FEBRUARY_29_OF_1900 = 60;

    private CellWords() {}

    static String of(String number, String format, boolean from1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException e) {
            return number;
        }
        String shape = shape(format);
        if (isDay(shape)) {
            return day(value, shape, from1904, number);
        }
        return shape.contains("%") ? plain(value.movePointRight(PERCENT_PLACES)) + "%" : plain(value);
    }

    /** The format without quoted words, colours and locales. */
    private static String shape(String format) {
        return format.replaceAll("\\[[^\\]]*]", "")
                .replaceAll("\"(年|月|日)\"", "$1")
                .replaceAll("\"[^\"]*\"", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isDay(String shape) {
        return shape.contains("yy") || (shape.contains("m") && (shape.contains("d") || shape.contains("月")));
    }

    /** A day; only its month where the format shows no day. Excel counts days from 1900 and believes in a 29 February of that year. */
    private static String day(BigDecimal value, String shape, boolean from1904, String number) {
        try {
            long days = value.longValue();
            LocalDate zero = from1904
                    ? LocalDate.of(1904, 1, 1)
                    : days < FEBRUARY_29_OF_1900 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
            LocalDate day = zero.plusDays(days);
            return shape.contains("d") || shape.contains("日")
                    ? day.toString()
                    : day.getYear() + "年" + day.getMonthValue() + "月";
        } catch (DateTimeException e) {
            return number;
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
