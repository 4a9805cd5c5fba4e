/**
 * 文书与表格: Excel and Word tables from records handed to it, and the Excel ones read back. It knows no other room and asks nobody: whoever wants a
 * table hands over its columns and rows. Enter by {@link luoshi.publication.Workbooks} and
 * {@link luoshi.publication.WordTables}.
 */
@NullMarked
package luoshi.publication;

import org.jspecify.annotations.NullMarked;
