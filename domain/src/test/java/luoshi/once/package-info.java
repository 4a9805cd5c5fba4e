/** Tests of what is read once. */
@NullMarked
package luoshi.once;

import org.jspecify.annotations.NullMarked;
