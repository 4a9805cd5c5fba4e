/** 佐证材料: the pages of {@code evidence}. */
@NullMarked
package luoshi.app.web.evidence;

import org.jspecify.annotations.NullMarked;
