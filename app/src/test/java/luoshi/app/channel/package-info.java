/** What leaves the program, as it is written. */
@NullMarked
package luoshi.app.channel;

import org.jspecify.annotations.NullMarked;
