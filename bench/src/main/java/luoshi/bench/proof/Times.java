package luoshi.bench.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** 用时: how long the answers of each door took. */
final class Times {
    private static final int SLOWEST = 10;

    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();

    private record Line(String door, long[] sorted) {
        double seconds() {
            return Arrays.stream(sorted).sum() / 1e9;
        }

        double at(double share) {
            return sorted[(int) (share * (sorted.length - 1))] / 1e6;
        }

        @Override
        public String toString() {
            return "%8.1f s %6d 次  中位 %7.1f ms  最长 %7.1f ms  %s"
                    .formatted(seconds(), sorted.length, at(0.5), at(1), door);
        }
    }

    void add(String door, long took) {
        nanos.computeIfAbsent(door, one -> new ConcurrentLinkedQueue<>()).add(took);
    }

    /** The doors that took most of the time, a line each. */
    List<String> slowest() {
        Stream<Line> lines = nanos.entrySet().stream()
                .map(door -> new Line(
                        door.getKey(),
                        door.getValue().stream()
                                .mapToLong(Long::longValue)
                                .sorted()
                                .toArray()));
        return lines.sorted(Comparator.comparingDouble(Line::seconds).reversed())
                .limit(SLOWEST)
                .map(Line::toString)
                .toList();
    }
}
