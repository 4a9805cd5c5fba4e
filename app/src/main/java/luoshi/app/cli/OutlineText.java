package luoshi.app.cli;

import java.io.PrintStream;
import java.util.Optional;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Span;
import luoshi.reading.document.DeclaredCount;
import luoshi.reading.document.Part;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportHead;
import luoshi.reading.document.ReportStructure;

/** 报告结构 for people: the head, the parts, the outline as a tree, announced counts, glossary and damage. */
final class OutlineText {
    private static final int WORDS = 40;

    private final ReadDocument document;
    private final PrintStream out;

    private OutlineText(ReadDocument document, PrintStream out) {
        this.document = document;
        this.out = out;
    }

    static void print(ReadDocument document, PrintStream out) {
        new OutlineText(document, out).print(ReportStructure.of(document));
    }

    private void print(ReportStructure structure) {
        ReportHead head = structure.head();
        out.println("格式  " + document.format().label() + "，" + document.text().length() + "字");
        out.println("题头  " + words(head.title()) + "  " + words(head.occasion()) + "  "
                + (head.year().isPresent() ? head.year().getAsInt() + "年" : "年度不明") + "  " + words(head.region()) + "  "
                + words(head.post()) + words(head.speaker()));
        structure.parts().forEach(this::part);
        structure.outline().roots().forEach(root -> node(root, 0));
        structure.counts().forEach(this::count);
        structure
                .glossary()
                .forEach(entry -> out.println(
                        "名词  " + words(entry.term()) + "，用到" + entry.uses().size() + "处"));
        document.marks().forEach(mark -> out.println("标记  " + mark.note() + "：" + words(mark.span())));
    }

    private void part(Part part) {
        out.println("部分  " + part.kind().label() + "  第" + part.span().start() + "—"
                + part.span().end() + "字  " + words(part.heading()));
    }

    private void node(Outline.Node node, int depth) {
        out.println("提纲  " + "    ".repeat(depth)
                + node.marker().map(marker -> words(marker.span())).orElse("") + words(node.title()));
        node.children().forEach(child -> node(child, depth + 1));
    }

    private void count(DeclaredCount count) {
        boolean holds = count.items().size() == count.declared();
        out.println("数目  " + words(count.declaration()) + "：说" + count.declared() + "，列"
                + count.items().size() + (holds ? "" : "，不符"));
    }

    private String words(Optional<Span> span) {
        return span.map(this::words).orElse("—");
    }

    private String words(Span span) {
        String words = span.of(document.text()).strip().replace('\n', ' ');
        return words.length() <= WORDS ? words : words.substring(0, WORDS) + "…";
    }
}
