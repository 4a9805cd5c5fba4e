/** What the page of this module promises. */
@NullMarked
package luoshi.foundation;

import org.jspecify.annotations.NullMarked;
