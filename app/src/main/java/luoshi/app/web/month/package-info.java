/** 月末快照: the frozen months, and how this month stands so far. */
@NullMarked
package luoshi.app.web.month;

import org.jspecify.annotations.NullMarked;
