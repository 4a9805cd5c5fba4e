package luoshi.foundation.text;

import java.util.List;
import luoshi.foundation.text.Differences.Kind;
import luoshi.foundation.text.Differences.Run;

/** 去向: where the stretches of one text stand in another that came after it. */
public final class Moved {
    private final List<Run> runs;

    /** @param runs as {@link Differences#of} answers them */
    public Moved(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** What became of a stretch. */
    public sealed interface Fate {
        /** Word by word the same. */
        record Kept(Span span) implements Fate {}

        /** At least half of it still stands. */
        record Altered(Span span) implements Fate {}

        /** @param at where it would stand */
        record Gone(int at) implements Fate {}
    }

    public Fate of(Span before) {
        int kept = 0;
        int start = -1;
        int end = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Span shared = run.before();
            if (!shared.overlaps(before)) {
                continue;
            }
            boolean same = run.kind() == Kind.SAME;
            if (same && shared.contains(before)) {
                return new Fate.Kept(before.shift(run.after().start() - shared.start()));
            }
            int from = Math.max(before.start(), shared.start());
            int to = Math.min(before.end(), shared.end());
            kept += same ? to - from : 0;
            int place = run.after().start();
            start = start >= 0 ? start : same ? place + from - shared.start() : place;
            end = same ? place + to - shared.start() : endOfReplacement(i);
        }
        start = Math.max(0, start);
        return kept * 2 < before.length() || end <= start
                ? new Fate.Gone(start)
                : new Fate.Altered(new Span(start, end));
    }

    /** What was put in the place of what was removed goes with it. */
    private int endOfReplacement(int removed) {
        boolean replaced = removed + 1 < runs.size() && runs.get(removed + 1).kind() == Kind.ADDED;
        return runs.get(replaced ? removed + 1 : removed).after().end();
    }
}
