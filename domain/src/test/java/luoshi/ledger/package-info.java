/** Tests of the values of the ledger. */
@NullMarked
package luoshi.ledger;

import org.jspecify.annotations.NullMarked;
