@NullMarked
package luoshi.ledger.closing;

import org.jspecify.annotations.NullMarked;
