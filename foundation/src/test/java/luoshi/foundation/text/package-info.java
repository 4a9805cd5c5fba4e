/** Numbers in every script keep their value and their place. */
@NullMarked
package luoshi.foundation.text;

import org.jspecify.annotations.NullMarked;
