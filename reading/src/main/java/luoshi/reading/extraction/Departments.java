package luoshi.reading.extraction;

import java.util.List;
import java.util.Map;

/** 牵头部门: whose words stand in the clause, or, where none do, in the headings above it. */
final class Departments {
    private static final Lexicon WORDS = Lexicon.load("/extraction/departments.txt");

    private Departments() {}

    /** A department and the word that named it. */
    record Suggestion(String code, String because) {}

    static Suggestion of(String clause, List<String> section) {
        Suggestion own = best(clause);
        if (!own.because().isEmpty()) {
            return own;
        }
        return best(String.join("", section));
    }

    private static Suggestion best(String text) {
        Suggestion best = new Suggestion("其他", "");
        int most = 0;
        for (Map.Entry<String, List<String>> department : WORDS.lists().entrySet()) {
            for (String word : department.getValue()) {
                int at = text.lastIndexOf(word);
                int weight = at < 0 ? 0 : word.length() * 100 + at;
                if (weight > most) {
                    most = weight;
                    best = new Suggestion(department.getKey(), word);
                }
            }
        }
        return best;
    }
}
