package luoshi.search;

import java.text.Normalizer;
import java.util.Locale;

/** 二字词: the overlapping pairs of characters of a text, folded so that width and case do not matter and blanks do not count. */
public final class Grams {
    private Grams() {}

    /** NFKC, lower case, only letters and digits. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The distinct grams of a text; none for a text of fewer than two characters. */
    public static Long[] of(String text) {
        String folded = fold(text);
        return java.util.stream.IntStream.range(0, Math.max(0, folded.length() - 1))
                .mapToObj(i -> ((long) folded.charAt(i) << Character.SIZE) | folded.charAt(i + 1))
                .distinct()
                .toArray(Long[]::new);
    }
}
