package luoshi.reading.document;

import java.util.Optional;
import luoshi.foundation.text.Span;

/**
 * 报告的一个部分. Parts of the kinds TARGETS and PLEDGES lie inside another part; the others follow each other and cover the report.
 *
 * @param heading the heading that says so; empty where only the wording of the sentences does
 */
public record Part(PartKind kind, Span span, Optional<Span> heading) {
    boolean inner() {
        return kind == PartKind.TARGETS || kind == PartKind.PLEDGES;
    }
}
