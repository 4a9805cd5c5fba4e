/** 分解下达: what waits for a division of labour, what the units answered, and the paper that the head signs. */
@NullMarked
package luoshi.app.web.breakdown;

import org.jspecify.annotations.NullMarked;
