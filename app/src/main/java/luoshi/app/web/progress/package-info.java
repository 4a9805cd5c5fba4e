/** 填报和核验: many matters at once, on a phone, with their problems; what waits to be verified. */
@NullMarked
package luoshi.app.web.progress;

import org.jspecify.annotations.NullMarked;
