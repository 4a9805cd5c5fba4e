package luoshi.reading.document;

import java.util.List;
import luoshi.foundation.text.Span;

/**
 * 数目声明: a sentence or heading that says how many items follow (“办好十件实事”, “抓好以下八个方面工作”) and the items that do.
 *
 * @param declaration the words with the number
 * @param declared the number said
 * @param items the marks of the items found, in text order
 */
public record DeclaredCount(Span declaration, int declared, List<Span> items) {
    public DeclaredCount {
        items = List.copyOf(items);
    }

    /** Whether as many follow as were announced; where not, text is lost or the author miscounted, and a person must look. */
    public boolean agrees() {
        return declared == items.size();
    }
}
