package luoshi.app.web.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 看不懂: a parameter that is not what the description says. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String words;

    private Misread(String words) {
        super(words, null, false, false);
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Of a list of words; null where nothing is asked. */
    static <E extends Enum<E>> @Nullable E unless(E[] values, String name, String given) {
        if (given.isEmpty()) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new Misread(
                        name + "只能是" + Arrays.stream(values).map(Enum::name).collect(Collectors.joining("、"))));
    }

    static Misread of(String message) {
        return new Misread(message);
    }
}
