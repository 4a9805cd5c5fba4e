/** Proves that marks are known and trees are nested as their text nests them. */
@NullMarked
package luoshi.foundation.outline;

import org.jspecify.annotations.NullMarked;
