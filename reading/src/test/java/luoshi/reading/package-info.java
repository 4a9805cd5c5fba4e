/** What the page of this module promises. */
@NullMarked
package luoshi.reading;

import org.jspecify.annotations.NullMarked;
