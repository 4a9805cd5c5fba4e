/** 台账 and 事项: the ledger of a report, one commitment with its words, and the forms that move it on. */
@NullMarked
package luoshi.app.web.ledger;

import org.jspecify.annotations.NullMarked;
