package luoshi.bench.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import luoshi.bench.reading.Labelled.Figure;
import luoshi.bench.reading.Pairing.Stretch;
import org.jspecify.annotations.Nullable;

/** 评分: one report's commitments as found against as labelled, by the rules of the labelling guide's own scorer. */
final class Scoring {
    private static final double SAME_CLAUSE = 0.5;
    private static final double SAME_FIGURE = 0.34;
    private static final double SAME_SUBJECT = 0.6;
    private static final double SAME_NAME = 0.8;
    private static final BigDecimal CLOSE = new BigDecimal("0.000001");
    private static final Map<String, String> UNITS =
            Map.of("％", "%", "㎡", "平方米", "千米", "公里", "名", "人", "户次", "户", "微克每立方米", "微克/立方米");

    private final List<Labelled> gold;
    private final List<Labelled> found;
    private final Tally tally = new Tally();

    private Scoring(List<Labelled> gold, List<Labelled> found) {
        this.gold = gold;
        boolean results = gold.stream().anyMatch(one -> one.kind().equals("result"));
        this.found = found.stream()
                .filter(one -> results || !one.kind().equals("result"))
                .toList();
    }

    /** Scores what was found where labels reach. */
    static Tally of(List<Labelled> gold, List<Labelled> found) {
        Scoring scoring = new Scoring(gold, found);
        scoring.clauses();
        scoring.figures();
        scoring.projects();
        return scoring.tally;
    }

    private void clauses() {
        Map<Integer, Integer> pairs = Pairing.of(stretches(gold), stretches(found), SAME_CLAUSE);
        tally.found("commitments", pairs.size(), found.size(), gold.size());
        int hard = 0;
        int kind = 0;
        int tense = 0;
        int firm = 0;
        int deadline = 0;
        int planned = 0;
        int lead = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            Labelled one = gold.get(pair.getKey());
            Labelled other = found.get(pair.getValue());
            hard += one.hard() && other.hard() ? 1 : 0;
            kind += one.kind().equals(other.kind()) ? 1 : 0;
            tense += one.kind().equals("result") == other.kind().equals("result") ? 1 : 0;
            lead += one.lead().equals(other.lead()) ? 1 : 0;
            if (one.planned()) {
                planned++;
                firm += Objects.equals(one.firmness(), other.firmness()) ? 1 : 0;
                deadline += text(one.deadline()).equals(text(other.deadline())) ? 1 : 0;
            }
        }
        tally.found("checkable", hard, count(found), count(gold));
        tally.share("kind", kind, pairs.size());
        tally.share("tense", tense, pairs.size());
        tally.share("firmness", firm, planned);
        tally.share("deadline", deadline, planned);
        tally.share("lead", lead, pairs.size());
    }

    private static int count(List<Labelled> list) {
        return (int) list.stream().filter(Labelled::hard).count();
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.replaceAll("\\s", "");
    }

    private void figures() {
        List<Figure> ours =
                found.stream().flatMap(one -> one.figures().stream()).toList();
        List<Figure> theirs =
                gold.stream().flatMap(one -> one.figures().stream()).toList();
        Map<Integer, Integer> pairs = Pairing.of(
                theirs.stream().map(f -> new Stretch(f.at(), f.end())).toList(),
                ours.stream().map(f -> new Stretch(f.at(), f.end())).toList(),
                SAME_FIGURE);
        int full = 0;
        int subject = 0;
        int subjects = 0;
        int mode = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            Figure one = theirs.get(pair.getKey());
            Figure other = ours.get(pair.getValue());
            boolean same = sameValue(one, other)
                    && one.op().equals(other.op())
                    && unit(one).equals(unit(other));
            full += same ? 1 : 0;
            subjects += one.subject().isEmpty() ? 0 : 1;
            subject += alike(one.subject(), other.subject()) >= SAME_SUBJECT ? 1 : 0;
            mode += one.mode().equals(other.mode()) ? 1 : 0;
        }
        tally.found("measures", full, ours.size(), theirs.size());
        tally.share("subject", subject, subjects);
        tally.share("mode", mode, pairs.size());
    }

    private static boolean sameValue(Figure one, Figure other) {
        if (!close(one.value(), other.value())) {
            return false;
        }
        boolean range = one.op().equals("range") || other.op().equals("range");
        return !range || close(upper(one), upper(other));
    }

    private static @Nullable BigDecimal upper(Figure figure) {
        return figure.upper() == null ? figure.value() : figure.upper();
    }

    private static boolean close(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return false;
        }
        BigDecimal scale = one.abs().max(other.abs()).max(BigDecimal.ONE);
        return one.subtract(other).abs().compareTo(scale.multiply(CLOSE)) <= 0;
    }

    private static String unit(Figure figure) {
        return UNITS.getOrDefault(figure.unit(), figure.unit());
    }

    private void projects() {
        List<String> left = new ArrayList<>(
                found.stream().flatMap(one -> one.projects().stream()).toList());
        int ours = left.size();
        int theirs = 0;
        int hits = 0;
        for (Labelled one : gold) {
            for (String name : one.projects()) {
                theirs++;
                Optional<String> best =
                        left.stream().max(java.util.Comparator.comparingDouble(other -> alike(name, other)));
                if (best.isPresent() && alike(name, best.get()) >= SAME_NAME) {
                    hits++;
                    left.remove(best.get());
                }
            }
        }
        tally.found("projects", hits, ours, theirs);
    }

    /** F1 of the characters that two names share. */
    static double alike(String one, String other) {
        String a = text(one);
        String b = text(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        a.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
        int common = 0;
        for (int c : b.chars().toArray()) {
            int rest = counts.getOrDefault(c, 0);
            common += rest > 0 ? 1 : 0;
            counts.put(c, rest - 1);
        }
        return 2.0 * common / (a.length() + b.length());
    }

    private static List<Stretch> stretches(List<Labelled> list) {
        return list.stream().map(one -> new Stretch(one.at(), one.end())).toList();
    }
}
