package luoshi.project.batch;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 批次 (R3-13): as declared at its ceremony.
 *
 * @param id 0 before it is stored
 * @param round the how many-eth of the year; 0: of the whole year
 */
public record Batch(
        long id, Scheme scheme, BatchKind kind, int year, int round, LocalDate ceremonyOn, Declared declared) {

    /** 公布数: how many projects and how much, in 元, the ceremony spoke of. */
    public record Declared(int count, BigDecimal total) {}

    /** 2026年第3轮签约一批. */
    public String name() {
        return year + "年" + (round == 0 ? "" : "第" + round + "轮") + kind.label();
    }
}
