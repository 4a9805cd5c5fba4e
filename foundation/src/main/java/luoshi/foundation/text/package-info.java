/**
 * Characters and stretches of Chinese official text: spans, folding to one form of each character, and numbers in every script. No business
 * words, no units; every offset is in UTF-16 units of the text as given. Enter by {@link luoshi.foundation.text.Folded} and
 * {@link luoshi.foundation.text.Numerals}; {@link luoshi.foundation.text.Span} is what all rooms share.
 */
@NullMarked
package luoshi.foundation.text;

import org.jspecify.annotations.NullMarked;
