/**
 * 文书与表格: Excel output from records handed to it, and the same tables read back. It knows no other room and asks nobody: whoever wants a
 * table hands over its columns and rows. Enter by {@link luoshi.publication.Workbooks}.
 */
@NullMarked
package luoshi.publication;

import org.jspecify.annotations.NullMarked;
