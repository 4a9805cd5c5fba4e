package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Span;
import luoshi.reading.document.Mark;
import luoshi.reading.document.Paragraph;
import luoshi.reading.document.Part;
import luoshi.reading.document.PartKind;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;
import org.jspecify.annotations.Nullable;

/**
 * 上下文: the part, the headings, the paragraph and the damage at a place. Asked in text order it moves along with the text, so that a whole
 * report costs one walk.
 */
final class Surroundings {
    private final ReadDocument document;
    private final List<Part> parts;
    private final List<Outline.Node> nodes;
    private final List<Mark> damage;
    private final List<String> path = new ArrayList<>();
    private final List<Outline.Node> open = new ArrayList<>();
    private List<String> shown = List.of();
    private PartKind kind = PartKind.PLAN;
    /** Within these offsets the part stays the same. */
    private int partFrom;

    private int partTo;
    private int nextNode;
    private int paragraph;
    private int mark;

    Surroundings(ReadDocument document, ReportStructure structure) {
        this.document = document;
        this.parts = structure.parts();
        this.nodes = structure.outline().all().toList();
        this.damage =
                document.marks().stream().filter(one -> one.kind().damage()).toList();
    }

    /** The innermost part at {@code offset}, the plan where the text has none. */
    PartKind part(int offset) {
        if (offset >= partFrom && offset < partTo) {
            return kind;
        }
        kind = PartKind.PLAN;
        partFrom = offset;
        partTo = document.text().length();
        for (Part part : parts) {
            if (part.span().start() > offset) {
                partTo = Math.min(partTo, part.span().start());
                break;
            }
            if (part.span().contains(offset)) {
                kind = part.kind();
                partTo = Math.min(partTo, part.span().end());
            }
        }
        return kind;
    }

    /** Moves on to {@code offset}; never back. */
    void moveTo(int offset) {
        boolean changed = false;
        while (nextNode < nodes.size() && nodes.get(nextNode).span().start() <= offset) {
            Outline.Node node = nodes.get(nextNode++);
            close(node.span().start());
            open.add(node);
            path.add(node.title().of(document.text()));
            changed = true;
        }
        changed |= close(offset);
        if (changed) {
            shown = List.copyOf(path);
        }
        List<Paragraph> paragraphs = document.paragraphs();
        while (paragraph < paragraphs.size() - 1
                && paragraphs.get(paragraph).span().end() <= offset) {
            paragraph++;
        }
        while (mark < damage.size() && damage.get(mark).span().end() < offset) {
            mark++;
        }
    }

    private boolean close(int offset) {
        boolean closed = false;
        while (!open.isEmpty() && open.getLast().span().end() <= offset) {
            open.removeLast();
            path.removeLast();
            closed = true;
        }
        return closed;
    }

    /** The headings above. */
    List<String> path() {
        return shown;
    }

    /** The heading that {@code span} stands in, null where it stands in none. */
    Outline.@Nullable Node heading(Span span) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).title().overlaps(span)) {
                return open.get(i);
            }
        }
        return null;
    }

    /** Whether the innermost heading has headings below it, none of which has begun: what introduces a section. */
    boolean intro(int offset) {
        return !open.isEmpty()
                && !open.getLast().children().isEmpty()
                && open.getLast().children().getFirst().span().start() > offset;
    }

    SourceSpan place(Span span) {
        Span around = document.paragraphs().isEmpty()
                ? span
                : document.paragraphs().get(paragraph).span();
        Span holder = around.contains(span) ? around : span;
        return new SourceSpan(span.start(), span.end(), holder.start(), holder.end());
    }

    /** The marks of damage that touch {@code span}. */
    List<Mark> damage(Span span) {
        List<Mark> found = List.of();
        for (int i = mark; i < damage.size() && damage.get(i).span().start() <= span.end(); i++) {
            if (damage.get(i).span().overlaps(span) || damage.get(i).span().isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(damage.get(i));
            }
        }
        return found;
    }
}
