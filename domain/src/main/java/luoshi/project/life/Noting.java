package luoshi.project.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.project.KeyProject;
import luoshi.project.paper.Readiness;

/**
 * 登记节点: an event with what its rules look at.
 *
 * @param basis what was begun (R3-1)
 * @param past the events that stand
 * @param listed from what total on a project is listed in the statistics
 */
public record Noting(
        KeyProject project,
        Event event,
        Basis basis,
        List<Event> past,
        Readiness readiness,
        BigDecimal listed,
        LocalDate today) {

    /** 开工依据 (R3-1): only the first two count. */
    public enum Basis {
        MAIN_WORKS("主体或永久性工程动工", true),
        EQUIPMENT("主要设备到位交付", true),
        CEREMONY("奠基", false),
        LEVELLING("场地平整", false),
        ROAD("临时道路", false);

        private final String label;
        private final boolean counts;

        Basis(String label, boolean counts) {
            this.label = label;
            this.counts = counts;
        }

        public String label() {
            return label;
        }

        boolean counts() {
            return counts;
        }
    }

    boolean has(EventKind kind) {
        return past.stream().anyMatch(one -> one.kind() == kind);
    }
}
