/** 导入分解表: upload, columns, matching row by row, trial, application. */
@NullMarked
package luoshi.app.web.table;

import org.jspecify.annotations.NullMarked;
