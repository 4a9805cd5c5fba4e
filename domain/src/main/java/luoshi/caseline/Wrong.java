package luoshi.caseline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 错处: what cannot stand where it was filled in.
 *
 * @param column the name of the field or column; several that are missing stand together
 * @param words a sentence that says what to fill in instead
 */
public record Wrong(String column, String words) {

    /** All of them as one sentence. */
    public static String sentence(List<Wrong> wrongs) {
        return wrongs.stream().map(Wrong::words).collect(Collectors.joining("；"));
    }
}
