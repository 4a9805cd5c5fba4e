/** 项目清单导入: a list of projects as a county keeps it in Excel comes in whole, or not at all with what is wrong in each row. */
@NullMarked
package luoshi.project.table;

import org.jspecify.annotations.NullMarked;
