/** Duties and the daily round against the real database, with the day turned by hand. */
@NullMarked
package luoshi.app.supervision;

import org.jspecify.annotations.NullMarked;
