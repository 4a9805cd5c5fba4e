/**
 * 条线定义: what {@code lines/<line>/line.yaml} says, as records, and the reader that refuses with the file, the line in it and what to write instead.
 *
 * <p>Enter with {@link luoshi.caseline.definition.LineFolder}. Knows no cases and no tables.
 */
@NullMarked
package luoshi.caseline.definition;

import org.jspecify.annotations.NullMarked;
