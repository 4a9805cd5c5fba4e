@NullMarked
package luoshi.ledger.pledge;

import org.jspecify.annotations.NullMarked;
