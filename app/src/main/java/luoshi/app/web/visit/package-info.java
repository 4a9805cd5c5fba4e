/** The pages of the room {@code visit}: 包联, 走访, what was found, and the phone page that works without a signal. */
@NullMarked
package luoshi.app.web.visit;

import org.jspecify.annotations.NullMarked;
