/** The SQL of the room {@code ledger}. */
@NullMarked
package luoshi.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
