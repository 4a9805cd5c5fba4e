/**
 * 文件阅读: a file of any format becomes text with exact offsets, paragraphs, pages, tables and marks of damage and residue, and then a report with
 * its parts. Enter by {@link luoshi.reading.document.Documents}; go on with {@link luoshi.reading.document.ReportStructure}. Holds no notion of a
 * commitment, no database, no network. Readers of single formats live in the packages below and share {@code document.source}.
 */
@NullMarked
package luoshi.reading.document;

import org.jspecify.annotations.NullMarked;
