package luoshi.reading.document;

import java.util.List;
import java.util.Optional;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Span;

/**
 * 报告结构: what each stretch of a report is: its head, its parts, its outline, its glossary, and whether announced counts hold. Built from grammar
 * and position; works on fragments, on texts without headings and on texts whose headings are glued to their paragraphs.
 *
 * @param parts in text order, an outer part before those inside it
 */
public record ReportStructure(
        ReportHead head, List<Part> parts, Outline outline, List<GlossaryEntry> glossary, List<DeclaredCount> counts) {
    public ReportStructure {
        parts = List.copyOf(parts);
        glossary = List.copyOf(glossary);
        counts = List.copyOf(counts);
    }

    /** Reads the structure of {@code document}. Pure: the same document gives the same structure. */
    public static ReportStructure of(ReadDocument document) {
        return StructureReading.of(document);
    }

    /** The innermost part at {@code offset}; empty only in text that belongs to no part, as between web page furniture. */
    public Optional<Part> partAt(int offset) {
        return parts.stream().filter(part -> part.span().contains(offset)).reduce((outer, inner) -> inner);
    }

    /** The first part of {@code kind}. */
    public Optional<Part> part(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }

    /** The headings above {@code offset}, outermost first: the section path of a sentence. */
    public List<Span> path(int offset) {
        return outline.path(offset).stream().map(Outline.Node::title).toList();
    }
}
