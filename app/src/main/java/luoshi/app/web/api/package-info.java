/**
 * 数据接口: projects, months, rates, batches and sums as JSON, read only, under the log-in and the row security of the pages. {@code openapi.json} describes it.
 */
@NullMarked
package luoshi.app.web.api;

import org.jspecify.annotations.NullMarked;
