/** Letters on their way out of the program, over a county of a few people of their own: time is whatever a test says. */
@NullMarked
package luoshi.app.notice;

import org.jspecify.annotations.NullMarked;
