@NullMarked
package luoshi.ledger.quota;

import org.jspecify.annotations.NullMarked;
