package luoshi.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 报告状态. All transitions stand in one table. */
public enum ReportState {
    /** Before the party committee and the government's own meeting. */
    SUBMITTED("送审"),
    /** Before the congress. */
    DELIBERATED("审议"),
    /** Passed by the congress. */
    PASSED("通过"),
    PUBLISHED("公布");

    /** Each edge, with the fact that it leaves in the journal. */
    private static final Map<ReportState, Map<ReportState, String>> NEXT = Map.of(
            SUBMITTED, Map.of(DELIBERATED, "report.laid-before-congress"),
            DELIBERATED, Map.of(PASSED, "report.passed", SUBMITTED, "report.taken-back"),
            PASSED, Map.of(PUBLISHED, "report.published"),
            PUBLISHED, Map.of());

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 送审稿, 审议稿 … */
    public String draft() {
        return label + "稿";
    }

    /** What it may become, in the order of the table. */
    public List<ReportState> next() {
        return NEXT.getOrDefault(this, Map.of()).keySet().stream().sorted().toList();
    }

    public boolean mayBecome(ReportState state) {
        return NEXT.getOrDefault(this, Map.of()).containsKey(state);
    }

    /** The fact of becoming {@code state}. */
    String verb(ReportState state) {
        String verb = NEXT.getOrDefault(this, Map.of()).get(state);
        if (verb == null) {
            throw new IllegalArgumentException(this + " does not become " + state);
        }
        return verb;
    }

    /** @throws IllegalArgumentException where no state is called so */
    public static ReportState called(String label) {
        return labelled(label).orElseThrow(() -> new IllegalArgumentException("no report state " + label));
    }

    public static Optional<ReportState> labelled(String label) {
        return List.of(values()).stream()
                .filter(state -> state.label.equals(label))
                .findFirst();
    }
}
