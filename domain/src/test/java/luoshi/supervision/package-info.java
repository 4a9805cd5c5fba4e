/** What a clock and a light say, without a database. */
@NullMarked
package luoshi.supervision;

import org.jspecify.annotations.NullMarked;
