/**
 * 外发: what carries messages out of the program (SMTP, robots of groups), what drives it, and the calendar that is fetched from it. What is sent to whom, and
 * that it is sent once, is decided in {@code luoshi.notice.sending}.
 */
@NullMarked
package luoshi.app.channel;

import org.jspecify.annotations.NullMarked;
