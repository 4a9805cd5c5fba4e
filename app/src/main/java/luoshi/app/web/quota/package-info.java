/** 分解指标: what every unit of a class owes, and who has met it. */
@NullMarked
package luoshi.app.web.quota;

import org.jspecify.annotations.NullMarked;
