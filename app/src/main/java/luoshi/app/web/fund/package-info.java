/** 项目资金 and 政府投资评审: the pool, its sources, and what was saved by review. */
@NullMarked
package luoshi.app.web.fund;

import org.jspecify.annotations.NullMarked;
