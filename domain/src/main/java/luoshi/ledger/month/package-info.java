/**
 * 月末快照: how every live commitment stood at the end of a month, frozen, and told again from the facts.
 *
 * <p>Enter with {@link luoshi.ledger.month.FreezeMonths}; {@link luoshi.ledger.month.RecountMonth} proves a month.
 */
@NullMarked
package luoshi.ledger.month;

import org.jspecify.annotations.NullMarked;
