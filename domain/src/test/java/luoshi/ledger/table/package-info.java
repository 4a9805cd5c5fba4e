/** Tests of how tables from outside are understood. */
@NullMarked
package luoshi.ledger.table;

import org.jspecify.annotations.NullMarked;
