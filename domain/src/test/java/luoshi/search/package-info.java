/** Tests of how texts are compared. */
@NullMarked
package luoshi.search;

import org.jspecify.annotations.NullMarked;
