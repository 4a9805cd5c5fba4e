/** 通报: the pages of {@code supervision.bulletin}, and how one is drafted from the facts of several rooms. */
@NullMarked
package luoshi.app.web.bulletin;

import org.jspecify.annotations.NullMarked;
