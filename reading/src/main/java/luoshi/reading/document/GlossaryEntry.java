package luoshi.reading.document;

import java.util.List;
import java.util.OptionalInt;
import luoshi.foundation.text.Span;

/**
 * 名词解释条目.
 *
 * @param number its printed number, where it has one
 * @param term the words explained, without quotation marks
 * @param definition from after the colon to the end of the entry
 * @param uses where the report uses the term before it is explained
 */
public record GlossaryEntry(OptionalInt number, Span term, Span definition, List<Span> uses) {
    public GlossaryEntry {
        uses = List.copyOf(uses);
    }
}
