/**
 * 文书与表格: Excel and Word tables from records handed to it, and the Excel ones read back; official papers in the layout of GB/T 9704-2012.
 * It knows no other room and asks nobody: whoever wants a table hands over its columns and rows, whoever wants a paper a
 * {@link luoshi.publication.Paper}. Enter by {@link luoshi.publication.Workbooks}, {@link luoshi.publication.WorkbookRows}, {@link luoshi.publication.WordTables} and
 * {@link luoshi.publication.WordPapers}. {@code Grid} holds the figures of the layout.
 */
@NullMarked
package luoshi.publication;

import org.jspecify.annotations.NullMarked;
