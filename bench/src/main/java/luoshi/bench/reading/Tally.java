package luoshi.bench.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** 计分: hits, finds and labels by what is scored, summed over reports. */
final class Tally {
    private final Map<String, long[]> counts = new LinkedHashMap<>();

    /** Adds to a score of precision and recall. */
    void found(String name, int hits, int found, int labelled) {
        add(name, hits, found, labelled);
    }

    /** Adds to a share. */
    void share(String name, int right, int of) {
        add(name, right, of, of);
    }

    private void add(String name, int hits, int found, int labelled) {
        long[] sum = counts.computeIfAbsent(name, n -> new long[3]);
        sum[0] += hits;
        sum[1] += found;
        sum[2] += labelled;
    }

    void add(Tally other) {
        other.counts.forEach((name, sum) -> add(name, (int) sum[0], (int) sum[1], (int) sum[2]));
    }

    /** F1, which for a share is the share. */
    double score(String name) {
        long[] sum = counts.getOrDefault(name, new long[3]);
        return sum[1] + sum[2] == 0 ? 0 : 2.0 * sum[0] / (sum[1] + sum[2]);
    }

    int labelled(String name) {
        return (int) counts.getOrDefault(name, new long[3])[2];
    }

    Iterable<String> names() {
        return counts.keySet();
    }
}
