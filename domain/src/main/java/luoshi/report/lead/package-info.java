/** 部门用词: what this county adds to the gazetteer of who would lead. */
@NullMarked
package luoshi.report.lead;

import org.jspecify.annotations.NullMarked;
