package luoshi.reading.document;

import luoshi.foundation.text.Span;

/**
 * 标记: something in the text that is not the author's sentence as written: damage, or an addition of printing and saving. A mark never changes
 * the text.
 *
 * @param note one Chinese phrase for a reader, e.g. “‘达到’与‘亿元’之间的数字缺失”
 */
public record Mark(Span span, MarkKind kind, String note) {
    static Mark at(int start, int end, MarkKind kind) {
        return new Mark(new Span(start, end), kind, kind.label());
    }
}
