/**
 * 办件表格: many cases at once from a table, a chunk a transaction; every row that cannot be taken says what is wrong in which column and is
 * kept, sealed, for who sent it; a stopped import goes on where it stopped.
 *
 * <p>Enter with {@link luoshi.caseline.table.ImportCases}. Knows no files: rows are handed to it as texts.
 */
@NullMarked
package luoshi.caseline.table;

import org.jspecify.annotations.NullMarked;
