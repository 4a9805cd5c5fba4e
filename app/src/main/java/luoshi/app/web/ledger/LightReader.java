package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Light;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 按光筛选、各光件数. A light is computed from the row, its plan and the day and is stored nowhere, so the filter's rows are read and each is looked at:
 * for the totals where they are few, for the filter up to a bound that is told.
 */
@Component
class LightReader {
    /** Up to so many matters the totals by light stand on the page unasked. */
    static final int COUNTED = 500;

    /** More than so many are not looked through for one light. */
    static final int WIDEST = 20_000;

    private static final int BATCH = 1_000;

    private final Commitments commitments;
    private final RowReader reader;

    LightReader(Commitments commitments, RowReader reader) {
        this.commitments = commitments;
        this.reader = reader;
    }

    /** How many of each light, and the matters that show the one that was asked for, in the order of the list. */
    record Lit(Map<Light, Long> counts, List<Commitment> matching) {
        static final Lit NONE = new Lit(Map.of(), List.of());

        /** The stretch of the matching ones that a slice describes. */
        List<Commitment> slice(Slice slice) {
            int at = place(slice.from());
            int from = at < 0 ? 0 : slice.back() ? Math.max(0, at - slice.size()) : at + 1;
            int to = slice.back() && at >= 0 ? at : Math.min(matching.size(), from + slice.size());
            return matching.subList(Math.min(from, matching.size()), to);
        }

        private int place(Slice.@Nullable From from) {
            for (int i = 0; from != null && i < matching.size(); i++) {
                if (matching.get(i).number() == from.number()) {
                    return i;
                }
            }
            return -1;
        }
    }

    Lit read(Commitments.Filter filter, Asked asked, LocalDate today) {
        Directory directory = reader.directory(filter.regionId());
        Map<Light, Long> counts = new EnumMap<>(Light.class);
        List<Commitment> matching = new ArrayList<>();
        Slice.@Nullable From from = null;
        List<Commitment> batch;
        do {
            batch = commitments.page(filter, new Slice(asked.order(), asked.falling(), from, false, BATCH));
            for (Row row : reader.rows(filter.regionId(), directory, batch, today)) {
                Light light = row.light();
                if (light != null) {
                    counts.merge(light, 1L, Long::sum);
                    if (light.name().equals(asked.of("light"))) {
                        matching.add(row.commitment());
                    }
                }
            }
            from = batch.isEmpty() ? null : Slice.of(asked.order(), batch.getLast());
        } while (batch.size() == BATCH);
        return new Lit(counts, matching);
    }
}
