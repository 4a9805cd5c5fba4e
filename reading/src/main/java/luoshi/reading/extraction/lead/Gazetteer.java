package luoshi.reading.extraction.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.grammar.Resource;

/**
 * 部门词典: which words belong to which department's business. The standard one comes with the program; a county gives its own lines
 * ({@link #of}) and lets it learn from its own past breakdowns ({@link #learning}). Cannot be changed; can be shared between threads.
 */
public final class Gazetteer {
    /** Where nothing speaks for anyone. */
    public static final String OTHERS = "其他";

    private static final int MOST = 3;
    private static final List<Suggestion> NOBODY = List.of(new Suggestion(OTHERS, 0, List.of()));
    private static final double SECTION_SHARE = 0.45;
    private static final double SENTENCE_SHARE = 0.3;
    // No heading and no sentence outweighs the clause by its mere length.
    private static final double SECTION_MOST = 4;
    private static final double SENTENCE_MOST = 8;
    /** Less than this speaks for nobody: a pair of characters that was learnt. */
    private static final double LEAST = 0.5;

    private static final String NOBODYS = "无";
    private static final Gazetteer STANDARD =
            of(Resource.lines("/extraction/departments.txt")).adding(Resource.lines("/extraction/learnt.txt"));

    private final List<String> departments;
    private final Map<String, float[]> table;
    private final Kindred kindred;
    private final Terms terms;
    /** What was learnt and is no word of anyone's: pairs of characters, which are no reason to give. */
    private final Set<String> unsaid;
    /** Points of a place above which nothing stands. */
    private final double[] nothing;

    private Gazetteer(List<String> departments, Map<String, float[]> table, Kindred kindred, Set<String> unsaid) {
        this.departments = List.copyOf(departments);
        this.table = table;
        this.kindred = kindred;
        this.unsaid = Set.copyOf(unsaid);
        this.terms = new Terms(table, unsaid);
        this.nothing = new double[departments.size()];
    }

    /** The one that comes with the program. */
    public static Gazetteer standard() {
        return STANDARD;
    }

    /**
     * Reads lines of the form {@code 教育: 学校 幼儿园*2}: a department, and words, each with points added to those of its length. The line {@code 无:}
     * holds words that speak for nobody, {@code 相近:} whose business lies near whose ({@code 数据>工信>行政审批}).
     */
    public static Gazetteer of(List<String> lines) {
        List<String> departments = lines.stream()
                .map(line -> line.substring(0, colon(line)))
                .filter(name -> !name.equals(NOBODYS) && !name.equals(Kindred.NAME))
                .toList();
        Map<String, float[]> table = Terms.table();
        Kindred kindred = Kindred.NONE;
        for (String line : lines) {
            String name = line.substring(0, colon(line));
            String[] words = line.substring(colon(line) + 1).strip().split("\\s+", -1);
            if (name.equals(Kindred.NAME)) {
                kindred = Kindred.of(words, departments);
                continue;
            }
            for (String word : words) {
                if (!word.isEmpty()) {
                    enter(table, word, departments.indexOf(name), departments.size());
                }
            }
        }
        return new Gazetteer(departments, table, kindred, Set.of());
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
        float[] points = table.computeIfAbsent(word, w -> new float[departments]);
        if (department >= 0) {
            points[department] = byLength(word) + more;
        }
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

    /** This gazetteer with words of a county's own; a word that it holds already for the department is weighed anew. */
    public Gazetteer with(Collection<OwnWord> own) {
        Map<String, float[]> merged = copy();
        own.forEach(word -> enter(
                merged, word.word() + "*" + word.points(), departments.indexOf(word.department()), departments.size()));
        Set<String> silent = new HashSet<>(unsaid);
        own.forEach(word -> silent.remove(word.word()));
        return new Gazetteer(departments, merged, kindred, silent);
    }

    private Map<String, float[]> copy() {
        Map<String, float[]> copy = new LinkedHashMap<>();
        table.forEach((word, points) -> copy.put(word, points.clone()));
        return copy;
    }

    /** This gazetteer with what {@code past} teaches. Departments that it does not know are passed over. */
    public Gazetteer learning(Collection<PastTask> past) {
        return adding(Learning.from(past, departments, terms));
    }

    /** This gazetteer with the points of lines like {@code 教育: 课堂*0.8} added. */
    Gazetteer adding(List<String> lines) {
        Map<String, float[]> learnt = Terms.table();
        for (String line : lines) {
            int department = departments.indexOf(line.substring(0, colon(line)));
            for (String entry : line.substring(colon(line) + 1).strip().split(" +", -1)) {
                int star = entry.indexOf('*');
                learnt.computeIfAbsent(entry.substring(0, star), w -> new float[departments.size()])[department] =
                        Float.parseFloat(entry.substring(star + 1));
            }
        }
        return adding(learnt);
    }

    private Gazetteer adding(Map<String, float[]> learnt) {
        Map<String, float[]> merged = copy();
        Set<String> silent = new HashSet<>(unsaid);
        learnt.forEach((word, points) -> {
            if (!table.containsKey(word)) {
                silent.add(word);
            }
            float[] sum = merged.computeIfAbsent(word, w -> new float[departments.size()]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += points[i];
            }
        });
        return new Gazetteer(departments, merged, kindred, silent);
    }

    /** The departments that the words speak for, the weightiest first; the headings above count for less. Never empty. */
    public List<Suggestion> suggest(CharSequence words, List<String> headings) {
        Looked text = look(words.toString().toCharArray());
        return suggest(text, new Span(0, words.length()), above(headings));
    }

    /** What headings, outermost first, give to each department; to be used for all clauses below them. */
    public Above above(List<String> headings) {
        double[] points = new double[departments.size()];
        double share = SECTION_SHARE;
        for (int i = headings.size() - 1; i >= 0 && i >= headings.size() - 2; i--) {
            Looked heading = look(headings.get(i).toCharArray());
            add(heading, new Span(0, headings.get(i).length()), share, SECTION_MOST, points);
            share /= 2;
        }
        return new Above(points);
    }

    /** {@code above} with what the sentence at {@code at} as a whole speaks for; to be used for all clauses of it. */
    public Above within(Looked text, Span at, Above above) {
        double[] points = above.points.clone();
        add(text, at, SENTENCE_SHARE, SENTENCE_MOST, points);
        return new Above(points);
    }

    private void add(Looked text, Span at, double share, double most, double[] points) {
        double[] own = text.weigh(at, nothing);
        double top = Math.max(0, own[most(own)]);
        double times = top > most ? share * most / top : share;
        for (int i = 0; i < own.length; i++) {
            points[i] += times * own[i];
        }
    }

    /** A text to be asked about by stretches, by one thread, a sentence before the clauses of it. */
    public Looked look(char[] text) {
        return new Looked(text, terms, departments.size());
    }

    /** The weight of what stands around a clause. */
    public static final class Above {
        private final double[] points;

        private Above(double[] points) {
            this.points = points;
        }
    }

    /** As {@link #suggest(CharSequence, List)} of a stretch, what stands around weighed before. At most {@value #MOST} departments. */
    public List<Suggestion> suggest(Looked text, Span at, Above above) {
        double[] points = text.weigh(at, above.points);
        int best = most(points);
        if (points[best] < LEAST) {
            return NOBODY;
        }
        List<Suggestion> suggestions = new ArrayList<>(MOST);
        suggestions.add(suggestion(best, points, text));
        double[] order = text.order();
        kindred.behind(best, points, order);
        for (best = most(order); order[best] > 0; best = most(order)) {
            suggestions.add(suggestion(best, points, text));
            if (suggestions.size() == MOST) {
                break;
            }
            order[best] = 0;
        }
        return suggestions;
    }

    private Suggestion suggestion(int department, double[] points, Looked text) {
        return new Suggestion(departments.get(department), Math.max(0, points[department]), text.because(department));
    }

    private static int most(double[] points) {
        int best = 0;
        double top = points[0];
        for (int i = 1; i < points.length; i++) {
            if (points[i] > top) {
                top = points[i];
                best = i;
            }
        }
        return best;
    }
}
