package luoshi.project.fund;

import java.math.BigDecimal;

/** 项目用款, in 元: what a project was given out of the pool and what was paid of it. */
public record Purse(BigDecimal allocated, BigDecimal paid) {
    public static final Purse EMPTY = new Purse(BigDecimal.ZERO, BigDecimal.ZERO);

    public BigDecimal left() {
        return allocated.subtract(paid);
    }
}
