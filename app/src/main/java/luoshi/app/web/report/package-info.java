/** 报告: the pages of {@code report}. */
@NullMarked
package luoshi.app.web.report;

import org.jspecify.annotations.NullMarked;
