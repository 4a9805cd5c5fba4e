/** 查找: the pages of {@code search}. */
@NullMarked
package luoshi.app.web.search;

import org.jspecify.annotations.NullMarked;
