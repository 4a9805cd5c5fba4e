/** 系统: the pages of {@code system}. */
@NullMarked
package luoshi.app.web.system;

import org.jspecify.annotations.NullMarked;
