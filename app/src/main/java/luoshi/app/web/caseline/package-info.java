/** 条线: the pages of {@code caseline}: all lines, the queue of one, a case with what may be done to it, and the form that opens one. */
@NullMarked
package luoshi.app.web.caseline;

import org.jspecify.annotations.NullMarked;
