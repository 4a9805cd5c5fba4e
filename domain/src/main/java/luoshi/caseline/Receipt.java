package luoshi.caseline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.caseline.definition.Line;

/**
 * 回执号: {@code RX26-1234-05677}: the line's prefix and the year, the case's number, four digits that nobody can count on to, and a check digit over
 * everything (ISO 7064, MOD 11,10), so that a slip of the pen finds nobody else's case.
 */
public record Receipt(String prefix, int year, long id, int pin) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{2})([0-9]{2})-([0-9]{1,18})-([0-9]{4})([0-9])");
    private static final int CENTURY = 2000;
    private static final int TEN = 10;

    /** That of a case. */
    public static Receipt of(Line line, CaseFile file) {
        return new Receipt(
                line.head().prefix(),
                file.days().openedOn().getYear(),
                file.id(),
                file.kind().pin());
    }

    public String text() {
        String body = body();
        return body + check(body);
    }

    /** Reads one as people type it; empty where it is none, or where a digit is wrong. */
    public static Optional<Receipt> of(String typed) {
        Matcher form = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s—–－]+", "-"));
        if (!form.matches()) {
            return Optional.empty();
        }
        Receipt receipt = new Receipt(
                form.group(1),
                CENTURY + Integer.parseInt(form.group(2)),
                Long.parseLong(form.group(3)),
                Integer.parseInt(form.group(4)));
        return Optional.of(receipt).filter(one -> check(one.body()) == Integer.parseInt(form.group(5)));
    }

    private String body() {
        return "%s%02d-%d-%04d".formatted(prefix, year % 100, id, pin);
    }

    /** MOD 11,10 over the digits; the letters count by their place in the alphabet. */
    private static int check(String body) {
        int rest = TEN;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '-') {
                int digit = c >= 'A' ? (c - 'A') % TEN : c - '0';
                int sum = (rest + digit) % TEN;
                rest = 2 * (sum == 0 ? TEN : sum) % (TEN + 1);
            }
        }
        return (TEN + 1 - rest) % TEN;
    }
}
