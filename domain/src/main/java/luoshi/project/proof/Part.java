package luoshi.project.proof;

import java.math.BigDecimal;

/** 一行: what a project adds to a figure. The whole is what a rate is divided by; 1 of what is counted and not divided. */
public record Part(BigDecimal part, BigDecimal whole) {
    static final Part ONE = new Part(BigDecimal.ONE, BigDecimal.ONE);

    static Part of(BigDecimal amount) {
        return new Part(amount, BigDecimal.ONE);
    }

    boolean same(Part other) {
        return part.compareTo(other.part) == 0 && whole.compareTo(other.whole) == 0;
    }
}
