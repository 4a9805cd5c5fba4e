package luoshi.reading.extraction.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.reading.extraction.grammar.Resource;

/**
 * 部门词典: which words belong to which department's business. The standard one comes with the program; a county gives its own lines
 * ({@link #of}) and lets it learn from its own past breakdowns ({@link #learning}). Cannot be changed; can be shared between threads.
 */
public final class Gazetteer {
    /** Where nothing speaks for anyone. */
    public static final String OTHERS = "其他";

    private static final double SECTION_SHARE = 0.35;
    private static final double LATER = 0.35;
    private static final Gazetteer STANDARD = of(Resource.lines("/extraction/departments.txt"));

    private final List<String> departments;
    private final Map<String, float[]> table;
    private final Terms terms;

    private Gazetteer(List<String> departments, Map<String, float[]> table) {
        this.departments = List.copyOf(departments);
        this.table = table;
        this.terms = new Terms(table);
    }

    /** The one that comes with the program. */
    public static Gazetteer standard() {
        return STANDARD;
    }

    /** Reads lines of the form {@code 教育: 学校 幼儿园*2}: a department, and words, each with points added to those of its length. */
    public static Gazetteer of(List<String> lines) {
        List<String> departments = new ArrayList<>();
        for (String line : lines) {
            departments.add(line.substring(0, colon(line)));
        }
        Map<String, float[]> table = Terms.table();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (String word : line.substring(colon(line) + 1).strip().split("\\s+", -1)) {
                if (!word.isEmpty()) {
                    enter(table, word, i, departments.size());
                }
            }
        }
        return new Gazetteer(departments, table);
    }

    private static int colon(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("这一行没有写成“部门: 词 词”的样子：" + line);
        }
        return colon;
    }

    private static void enter(Map<String, float[]> table, String entry, int department, int departments) {
        int star = entry.indexOf('*');
        String word = star < 0 ? entry : entry.substring(0, star);
        float more = star < 0 ? 0 : Float.parseFloat(entry.substring(star + 1));
        table.computeIfAbsent(word, w -> new float[departments])[department] = byLength(word) + more;
    }

    /** A longer word says more. */
    private static float byLength(String word) {
        long letters = word.chars().filter(c -> c != '“' && c != '”').count();
        return letters <= 1 ? 1f : letters == 2 ? 2f : letters == 3 ? 3.6f : 3.6f + 1.3f * (letters - 3);
    }

    /** The departments by their codes. */
    public List<String> departments() {
        return departments;
    }

    /** This gazetteer with what {@code past} teaches. Departments that it does not know are passed over. */
    public Gazetteer learning(Collection<PastTask> past) {
        Map<String, float[]> merged = new LinkedHashMap<>();
        table.forEach((word, points) -> merged.put(word, points.clone()));
        Learning.from(past, departments, terms).forEach((word, points) -> {
            float[] sum = merged.computeIfAbsent(word, w -> new float[departments.size()]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += points[i];
            }
        });
        return new Gazetteer(departments, merged);
    }

    /** The departments that the words speak for, the weightiest first; the headings above count for less. Never empty. */
    public List<Suggestion> suggest(CharSequence words, List<String> headings) {
        double[] points = new double[departments.size()];
        weigh(words, 0, words.length(), 1, points);
        double share = SECTION_SHARE;
        for (int i = headings.size() - 1; i >= 0 && i >= headings.size() - 2; i--) {
            weigh(headings.get(i), 0, headings.get(i).length(), share, points);
            share /= 2;
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] > 0) {
                suggestions.add(new Suggestion(departments.get(i), points[i], because(words, i)));
            }
        }
        suggestions.sort(Comparator.comparingDouble(Suggestion::points).reversed());
        return suggestions.isEmpty() ? List.of(new Suggestion(OTHERS, 0, List.of())) : suggestions;
    }

    /** What stands later in a clause is nearer to its head and counts for more. */
    private void weigh(CharSequence words, int from, int to, double share, double[] points) {
        int at = from;
        while (at < to) {
            int word = terms.longest(words, at, to);
            if (word < 0) {
                at++;
                continue;
            }
            int end = at + terms.word(word).length();
            double weight = share * (1 + LATER * (end - from) / Math.max(1, to - from));
            float[] given = terms.points(word);
            for (int i = 0; i < given.length; i++) {
                points[i] += weight * given[i];
            }
            at = end;
        }
    }

    private List<String> because(CharSequence words, int department) {
        List<String> because = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int word = terms.longest(words, at, words.length());
            if (word >= 0 && terms.points(word)[department] > 0) {
                because.add(terms.word(word));
            }
            at += word < 0 ? 1 : terms.word(word).length();
        }
        because.sort(Comparator.comparingInt(String::length).reversed());
        return because;
    }
}
