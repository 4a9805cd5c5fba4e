package luoshi.bench.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 对齐: pairs spans of two readings one to one, those that overlap most first. */
final class Pairing {
    private Pairing() {}

    /** A stretch of the text without blanks. */
    record Stretch(int start, int end) {
        double overlap(Stretch other) {
            int common = Math.min(end, other.end) - Math.max(start, other.start);
            return common <= 0 ? 0 : common / (double) (Math.max(end, other.end) - Math.min(start, other.start));
        }
    }

    private record Match(double overlap, int gold, int found) {}

    /** Of each labelled stretch that has a partner, the partner. */
    static Map<Integer, Integer> of(List<Stretch> gold, List<Stretch> found, double least) {
        List<Match> matches = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < found.size(); j++) {
            order.add(j);
        }
        order.sort(Comparator.comparingInt(j -> found.get(j).start()));
        int longest = found.stream().mapToInt(s -> s.end() - s.start()).max().orElse(0);
        for (int i = 0; i < gold.size(); i++) {
            Stretch one = gold.get(i);
            for (int j : order) {
                if (found.get(j).start() >= one.end()) {
                    break;
                }
                double overlap = found.get(j).start() < one.start() - longest ? 0 : one.overlap(found.get(j));
                if (overlap >= least) {
                    matches.add(new Match(overlap, i, j));
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match m) -> -m.overlap()).thenComparingInt(Match::gold));
        return greedy(matches);
    }

    private static Map<Integer, Integer> greedy(List<Match> matches) {
        Map<Integer, Integer> paired = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Match match : matches) {
            if (!paired.containsKey(match.gold()) && used.add(match.found())) {
                paired.put(match.gold(), match.found());
            }
        }
        return paired;
    }
}
