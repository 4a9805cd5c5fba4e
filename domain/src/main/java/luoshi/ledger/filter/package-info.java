/**
 * 存好的筛选: filters of the ledger that people keep by a name. Enter with {@link luoshi.ledger.filter.KeepFilter}; what a filter's fields mean is known
 * to the page that reads them.
 */
@NullMarked
package luoshi.ledger.filter;

import org.jspecify.annotations.NullMarked;
