/**
 * Characters and stretches of Chinese official text: spans, numerals, normalising, sentence cutting. No business words; every offset is
 * in UTF-16 units of the text as given. Enter by {@link luoshi.foundation.text.Span}.
 */
@NullMarked
package luoshi.foundation.text;

import org.jspecify.annotations.NullMarked;
