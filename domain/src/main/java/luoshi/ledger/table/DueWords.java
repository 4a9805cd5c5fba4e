package luoshi.ledger.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.quantity.Dates;

/** 完成时限的写法 (R5-3): 2026-06-30, 2026.6.30, 6月底前, 年内, 全年, 长期坚持. */
final class DueWords {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?:日)?");
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})[-./](\\d{1,2})");
    private static final Pattern ALL_YEAR = Pattern.compile("长期|全年|持续|常态|年底|年末|年内|当年|12月");
    private static final int MIDDLE_OF_YEAR = 6;

    private DueWords() {}

    /** Empty where the words name no day. */
    static Optional<LocalDate> read(String words, int year) {
        Matcher written = WRITTEN.matcher(words.strip());
        Matcher month = MONTH.matcher(words.strip());
        try {
            if (written.matches()) {
                return Optional.of(LocalDate.of(number(written, 1), number(written, 2), number(written, 3)));
            }
            if (month.matches()) {
                LocalDate first = LocalDate.of(number(month, 1), number(month, 2), 1);
                return Optional.of(first.withDayOfMonth(first.lengthOfMonth()));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Dates.scan(words, LocalDate.of(year, MIDDLE_OF_YEAR, 1)).stream()
                .flatMap(when -> when.to().stream())
                .max(LocalDate::compareTo)
                .or(() -> ALL_YEAR.matcher(words).find() ? Optional.of(LocalDate.of(year, 12, 31)) : Optional.empty());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
