package luoshi.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 取数: what the program found of a commitment that is bound to a figure.
 *
 * @param on as of which day
 * @param quantity 累计量; null where nothing is counted
 * @param at when it was found
 */
public record Proof(LocalDate on, String words, @Nullable BigDecimal quantity, int progress, Instant at) {}
