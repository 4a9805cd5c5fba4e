package luoshi.app.web.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.project.ProfileForm;

/** What is typed of money. */
final class FundForm {
    private FundForm() {}

    /** In 元, of 万元 as typed; a minus turns it. */
    static BigDecimal amount(Visit visit, String field, String label) {
        String words = visit.typed(field).strip();
        BigDecimal amount = ProfileForm.amount(java.util.Map.of(field, words.replaceFirst("^[-－−]", "")), field, label);
        return words.matches("[-－−].*") ? amount.negate() : amount;
    }

    /** Today where nothing was typed. */
    static LocalDate day(Visit visit, String field, String label) {
        LocalDate day = ProfileForm.day(visit.typed(), field, label);
        return day == null ? visit.today() : day;
    }

    static <E extends Enum<E>> E one(E[] values, String name, String asked) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TakenBack(asked));
    }
}
