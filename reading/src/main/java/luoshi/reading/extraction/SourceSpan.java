package luoshi.reading.extraction;

/**
 * 出处: where a clause stands in the text as read, in UTF-16 units.
 *
 * @param paragraphStart the paragraph that holds it
 */
public record SourceSpan(int start, int end, int paragraphStart, int paragraphEnd) {}
