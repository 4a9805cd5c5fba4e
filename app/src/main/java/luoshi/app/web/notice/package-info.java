/** 通知: what the acting person's units were told. */
@NullMarked
package luoshi.app.web.notice;

import org.jspecify.annotations.NullMarked;
