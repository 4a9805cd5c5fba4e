/** 部门用词: the pages of the county's own words of departments. */
@NullMarked
package luoshi.app.web.lead;

import org.jspecify.annotations.NullMarked;
