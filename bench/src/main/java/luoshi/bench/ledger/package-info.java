/** The ledger at work: notes that are acknowledged, and a report on its way onto the screen. */
@NullMarked
package luoshi.bench.ledger;

import org.jspecify.annotations.NullMarked;
