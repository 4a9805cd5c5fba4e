/** Real reports through the whole reading engine. */
@NullMarked
package luoshi.app.reading;

import org.jspecify.annotations.NullMarked;
