/** 会议: what was decided, entered as one page of many items, and what became of it. */
@NullMarked
package luoshi.app.web.meeting;

import org.jspecify.annotations.NullMarked;
