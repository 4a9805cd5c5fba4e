/** 项目预警: what is amiss with a project on a day, and the duties that the daily round drafts of it. A finding stands once, until what it says is over. */
@NullMarked
package luoshi.project.watch;

import org.jspecify.annotations.NullMarked;
