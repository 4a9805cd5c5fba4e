/**
 * 读表格: a workbook or a Word file becomes grids of texts, with merged cells filled into every place that they cover. Knows no columns and no business.
 *
 * <p>Enter with {@link luoshi.reading.table.Tables#read}.
 */
@NullMarked
package luoshi.reading.table;

import org.jspecify.annotations.NullMarked;
