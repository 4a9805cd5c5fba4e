package luoshi.ledger.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.foundation.text.Span;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * 建问题清单: the problems that a report names enter the list. Those of the version before keep their owner and progress where their words, or most of
 * them, still stand; what an earlier year named already is marked as recurring.
 */
public final class OpenProblems {
    private static final double SAME = 0.6;
    private static final double RECURRING = 0.4;

    private final Problems problems;
    private final Journal journal;

    public OpenProblems(Problems problems, Journal journal) {
        this.problems = problems;
        this.journal = journal;
    }

    /** A problem in the text. */
    public record Found(Span place, String words) {}

    /** @param older the version of the report before this one; null where there is none */
    public void open(long regionId, long reportId, int year, @Nullable Long older, List<Found> found) {
        List<Problem> known = problems.list(regionId);
        List<Problem> before = new ArrayList<>(known.stream()
                .filter(problem -> older != null && problem.reportId() == older)
                .toList());
        List<Problems.Draft> fresh = new ArrayList<>();
        int carried = 0;
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            @Nullable Problem same = nearest(one.words(), before, SAME);
            @Nullable
            Problem earlier = nearest(
                    one.words(),
                    known.stream().filter(problem -> problem.year() < year).toList(),
                    RECURRING);
            Problems.Draft draft = new Problems.Draft(
                    reportId, year, i + 1, one.words(), one.place(), earlier == null ? null : earlier.id());
            if (same == null) {
                fresh.add(draft);
            } else {
                before.remove(same);
                problems.carry(regionId, same.id(), draft);
                carried++;
            }
        }
        problems.add(regionId, fresh);
        problems.drop(regionId, before.stream().map(Problem::id).toList());
        journal.append(Fact.of(regionId, "problems.opened", "report", reportId)
                .to(Particulars.of("new", fresh.size())
                        .and("carried", carried)
                        .and("dropped", before.stream().map(Problem::words).toList())
                        .json()));
    }

    private static @Nullable Problem nearest(String words, List<Problem> among, double least) {
        return among.stream()
                .filter(problem -> likeness(words, problem.words()) >= least)
                .max(Comparator.comparingDouble((Problem problem) -> likeness(words, problem.words()))
                        .thenComparingInt(Problem::year))
                .orElse(null);
    }

    /** Twice the shared pairs of characters over all of them (Dice), 0 to 1. */
    static double likeness(String one, String other) {
        Set<String> left = pairs(one);
        Set<String> right = pairs(other);
        int all = left.size() + right.size();
        left.retainAll(right);
        return all == 0 ? 0 : 2.0 * left.size() / all;
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
