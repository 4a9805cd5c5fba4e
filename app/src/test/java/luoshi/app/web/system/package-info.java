/** What the 系统 pages say. */
@NullMarked
package luoshi.app.web.system;

import org.jspecify.annotations.NullMarked;
