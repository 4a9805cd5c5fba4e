package luoshi.project.fund;

import java.math.BigDecimal;
import luoshi.supervision.pace.Share;
import org.jspecify.annotations.Nullable;

/**
 * 资金来源: money of one channel for a year, in 元.
 *
 * @param id 0 before it is stored
 * @param projectId for which alone it is meant; null: 统筹, for whichever project
 * @param document 文号
 */
public record Source(
        long id, int year, Channel channel, @Nullable Long projectId, String name, String document, Level level) {

    /** 水位: planned, arrived in the pool, allocated out of it. */
    public record Level(BigDecimal planned, BigDecimal arrived, BigDecimal allocated) {
        public static final Level NONE = new Level(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        public static Level planned(BigDecimal amount) {
            return new Level(amount, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        public Level plus(Level other) {
            return new Level(planned.add(other.planned), arrived.add(other.arrived), allocated.add(other.allocated));
        }

        /** 结余: what lies in the pool. */
        public BigDecimal balance() {
            return arrived.subtract(allocated);
        }

        /** 资金到位率, in percent; 0 where nothing is planned. */
        public BigDecimal arrivedPercent() {
            return planned.signum() == 0 ? BigDecimal.ZERO : new Share(arrived, planned).percent();
        }
    }

    /** Whether its money may go to the project. */
    public boolean mayServe(long project) {
        return projectId == null || projectId == project;
    }
}
