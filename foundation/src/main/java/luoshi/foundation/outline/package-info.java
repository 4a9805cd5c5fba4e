/**
 * 提纲: the numbered tree 一、（一）1. of an official text, from its paragraphs alone. Knows marks and headings; knows no file format, and not what a
 * heading means. Enter by {@link luoshi.foundation.outline.OutlineReader}.
 */
@NullMarked
package luoshi.foundation.outline;

import org.jspecify.annotations.NullMarked;
