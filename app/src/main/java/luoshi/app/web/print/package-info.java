/** 打印: papers of other rooms, one or many at a time. A room whose papers may be printed implements {@link luoshi.app.web.print.Printable}. */
@NullMarked
package luoshi.app.web.print;

import org.jspecify.annotations.NullMarked;
