/** What a line's file says, and what is refused in it. */
@NullMarked
package luoshi.caseline;

import org.jspecify.annotations.NullMarked;
