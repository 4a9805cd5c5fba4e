package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 节点: a step of a commitment's plan.
 *
 * @param quantity 应累计, what must be done by then; null where nothing is counted
 */
public record Node(String words, LocalDate dueOn, @Nullable BigDecimal quantity) {}
