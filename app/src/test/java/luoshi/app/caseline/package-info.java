/** Business lines as people use them: each of the six lines walks its story; counters are right whoever writes at once. */
@NullMarked
package luoshi.app.caseline;

import org.jspecify.annotations.NullMarked;
