package luoshi.project.relay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import luoshi.project.batch.Batch;
import luoshi.project.batch.Rate;

/**
 * 批次接续: a batch and the next of its kind.
 *
 * @param now how many have moved on by today
 * @param then how many had moved on when the next batch had its ceremony; the same as now where there is none
 */
public record BatchRelay(Batch batch, Rate now, Rate then, Optional<Batch> next) {
    private static final int WHOLE = 100;

    /** The batch of the same scheme and kind whose ceremony came next. */
    public static Optional<Batch> next(Batch batch, List<Batch> all) {
        return all.stream()
                .filter(other -> other.scheme() == batch.scheme()
                        && other.kind() == batch.kind()
                        && other.ceremonyOn().isAfter(batch.ceremonyOn()))
                .min(Comparator.comparing(Batch::ceremonyOn));
    }

    public int movedOn() {
        return now.part().size();
    }

    /** How the batch is followed, given from what percentage on the next one is due. */
    public Followed followed(int percent) {
        if (next.isPresent()) {
            return then.part().size() < now.whole().size() ? Followed.OVERLAPPING : Followed.LATE;
        }
        int whole = now.whole().size();
        return whole > 0 && movedOn() * WHOLE >= whole * percent ? Followed.DUE : Followed.RUNNING;
    }

    /** 接续情况. */
    public enum Followed {
        OVERLAPPING("下一批已压茬跟上"),
        LATE("下一批接晚了"),
        DUE("该有下一批了"),
        RUNNING("推进中");

        private final String label;

        Followed(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean good() {
            return this == OVERLAPPING || this == RUNNING;
        }
    }
}
