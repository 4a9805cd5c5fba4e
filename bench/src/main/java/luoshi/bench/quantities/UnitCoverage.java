package luoshi.bench.quantities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.foundation.quantity.Kind;
import luoshi.foundation.quantity.Mention;
import luoshi.foundation.quantity.Mentions;
import luoshi.foundation.quantity.Quantities;
import luoshi.foundation.quantity.Quantity;
import luoshi.foundation.quantity.When;

/** How many of the digit runs that look like quantities carry a unit or a measure word; the rest by why they are none. */
public final class UnitCoverage {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int AROUND = 14;

    private final Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
    private final List<String> bare = new ArrayList<>();
    private final List<String> carried = new ArrayList<>();
    private int all;

    private UnitCoverage() {}

    /** Reads every report in {@code folder} whose name ends with {@code suffix}. */
    public static UnitCoverage of(Path folder, String suffix) throws IOException {
        UnitCoverage coverage = new UnitCoverage();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList()) {
                coverage.read(Files.readString(file));
            }
        }
        return coverage;
    }

    private void read(String text) {
        DigitRuns runs = new DigitRuns(text);
        for (Mention mention : Mentions.scan(text, NEW_YEAR)) {
            switch (mention) {
                case When when -> runs.mark(when.span(), DigitRuns.TIME);
                case Quantity quantity
                when quantity.kind() == Kind.ORDINAL -> runs.mark(quantity.span(), DigitRuns.ORDINAL);
                case Quantity quantity when !quantity.unit().isEmpty() -> runs.mark(quantity.span(), DigitRuns.UNIT);
                default -> {}
            }
        }
        Quantities.scan(text).stream()
                .filter(quantity -> !quantity.unit().isEmpty())
                .forEach(quantity -> runs.mark(quantity.span(), DigitRuns.UNIT));
        runs.each(this::count);
    }

    private void count(DigitRuns.Run run) {
        all++;
        if (run.marked() == DigitRuns.UNIT) {
            carried.add(run.around(AROUND));
            return;
        }
        Exclusion.of(run)
                .ifPresentOrElse(
                        exclusion -> excluded.merge(exclusion, 1, Integer::sum), () -> bare.add(run.around(AROUND)));
    }

    /** All digit runs. */
    public int all() {
        return all;
    }

    /** Those that are not excluded. */
    public int quantityLike() {
        return carried.size() + bare.size();
    }

    public int withUnit() {
        return carried.size();
    }

    public double share() {
        return quantityLike() == 0 ? 0 : (double) withUnit() / quantityLike();
    }

    public Map<Exclusion, Integer> excluded() {
        return Map.copyOf(excluded);
    }

    /** Those without a unit, each in 【】 with what stands around it. */
    public List<String> bare() {
        return List.copyOf(bare);
    }
}
