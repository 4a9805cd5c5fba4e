package luoshi.foundation.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.foundation.text.Span;

/**
 * 提纲: the tree of numbered and unnumbered headings of a text. Which mark stands above which is taken from the order in which the text itself
 * uses them, since authors differ (一、 under an unnumbered title in one report, above （一） in the next).
 */
public record Outline(List<Node> roots) {
    public Outline {
        roots = List.copyOf(roots);
    }

    /** What makes a node a heading. */
    public enum Kind {
        /** 独立标题: stands alone on its line. */
        HEADLINE,
        /** 段首句: the short sentence that leads a paragraph. */
        LEAD,
        /** 条目: a numbered or dashed item of running text. */
        ITEM
    }

    /**
     * 提纲节点.
     *
     * @param marker its number, where it has one
     * @param title the heading's words without the mark and the stop
     * @param span from its mark to the last character before the next node that is not below it
     */
    public record Node(Optional<Marker> marker, Kind kind, Span title, Span span, List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }

        /** This node and all below it, in text order. */
        public Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }
    }

    /** Every node in text order. */
    public Stream<Node> all() {
        return roots.stream().flatMap(Node::all);
    }

    /** The nodes around {@code offset} from the outermost to the innermost: the section path of a sentence. */
    public List<Node> path(int offset) {
        return all().filter(node -> node.span().contains(offset)).toList();
    }

    /** The nodes whose number is not one more than that of the sibling before: something between them is lost or misnumbered. */
    public List<Node> jumps() {
        return Stream.concat(Stream.of(roots), all().map(Node::children))
                .flatMap(Outline::jumpsAmong)
                .toList();
    }

    private static Stream<Node> jumpsAmong(List<Node> siblings) {
        return Stream.iterate(1, i -> i < siblings.size(), i -> i + 1)
                .filter(i -> jumped(siblings.get(i - 1), siblings.get(i)))
                .map(siblings::get);
    }

    private static boolean jumped(Node before, Node after) {
        return before.marker().isPresent()
                && after.marker().isPresent()
                && before.marker().get().style() == after.marker().get().style()
                && after.marker().get().ordinal() > before.marker().get().ordinal() + 1;
    }
}
