package luoshi.foundation.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import luoshi.foundation.text.Span;

/** Reads the {@link Outline} of a text whose paragraphs are known. */
public final class OutlineReader {
    private final Predicate<Span> topmost;
    private final List<Open> stack = new ArrayList<>();
    private final List<Open> roots = new ArrayList<>();

    private OutlineReader(Predicate<Span> topmost) {
        this.topmost = topmost;
    }

    /**
     * Reads the tree.
     *
     * @param paragraphs in text order, not overlapping
     * @param topmost tells of the title of an unnumbered heading whether it begins a part of the whole text, above any number
     */
    public static Outline read(CharSequence text, List<Span> paragraphs, Predicate<Span> topmost) {
        OutlineReader reader = new OutlineReader(topmost);
        for (Span paragraph : paragraphs) {
            Headings.in(text, paragraph).forEach(reader::place);
        }
        int end = paragraphs.isEmpty() ? 0 : paragraphs.getLast().end();
        return new Outline(reader.roots.stream().map(open -> open.closed(end)).toList());
    }

    private void place(Heading heading) {
        int depth = depth(heading);
        while (stack.size() > depth) {
            stack.removeLast().end = heading.start();
        }
        Open open = new Open(heading);
        if (stack.isEmpty()) {
            roots.add(open);
        } else {
            stack.getLast().children.add(open);
        }
        stack.add(open);
    }

    /** How many open headings stay open above this one: a mark already open is joined as a sibling, a new one goes below. */
    private int depth(Heading heading) {
        if (topmost(heading)) {
            return 0;
        }
        for (int i = 0; i < stack.size(); i++) {
            if (stack.get(i).heading.level().equals(heading.level()) && !(i == 0 && topmost(stack.get(i).heading))) {
                return i;
            }
        }
        return innermostThatMayHold(heading);
    }

    private boolean topmost(Heading heading) {
        return heading.marker().isEmpty() && heading.kind() == Outline.Kind.HEADLINE && topmost.test(heading.title());
    }

    /** The title of a part holds all; any other heading only what looks finer. */
    private int innermostThatMayHold(Heading heading) {
        int depth = stack.size();
        while (depth > 0
                && !topmost(stack.get(depth - 1).heading)
                && !stack.get(depth - 1).heading.mayHold(heading)) {
            depth--;
        }
        return depth;
    }

    /** A node whose end is not reached yet. */
    private static final class Open {
        private final Heading heading;
        private final List<Open> children = new ArrayList<>();
        private int end = -1;

        Open(Heading heading) {
            this.heading = heading;
        }

        Outline.Node closed(int textEnd) {
            int closing = end < 0 ? textEnd : end;
            Span span = new Span(heading.start(), Math.max(closing, heading.start()));
            List<Outline.Node> nodes =
                    children.stream().map(child -> child.closed(closing)).toList();
            return new Outline.Node(heading.marker(), heading.kind(), heading.title(), span, nodes);
        }
    }
}
