/** The ledger against the real database. */
@NullMarked
package luoshi.app.ledger;

import org.jspecify.annotations.NullMarked;
