/** How fast a page of the ledger is, under row security. */
@NullMarked
package luoshi.bench.list;

import org.jspecify.annotations.NullMarked;
