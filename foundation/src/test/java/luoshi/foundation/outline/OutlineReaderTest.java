package luoshi.foundation.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;
import org.junit.jupiter.api.Test;

class OutlineReaderTest {
    /** part → section → lead, as the text itself nests its marks. */
    @Test
    void theTreeFollowsTheMarksOfTheText() {
        String text = "一、总体要求\n今年任务很重，要全力以赴。\n二、重点任务\n（一）兴修水利\n疏浚河道。完成5公里。\n（二）植树造林\n三、保障措施\n1.加强领导。压实责任。\n2.加强督查。";
        assertThat(titles(text, read(text)))
                .containsExactly("一、总体要求", "二、重点任务", ".（一）兴修水利", "..疏浚河道", ".（二）植树造林", "三、保障措施", ".1.加强领导", ".2.加强督查");
    }

    @Test
    void marksRestartedUnderUnnumberedTitlesAreNestedThere() {
        String text = "回顾\n一、工业\n稳步增长。\n二、农业\n稳步增长。\n安排\n一、工业\n加快发展。";
        assertThat(titles(
                        text,
                        OutlineReader.read(
                                text,
                                paragraphs(text),
                                span -> List.of("回顾", "安排").contains(span.of(text)))))
                .containsExactly("回顾", ".一、工业", ".二、农业", "安排", ".一、工业");
    }

    @Test
    void headingsGluedIntoAParagraphAreFound() {
        String text = "办好三件事：一是修路。二是架桥。三是通水。（二）增收。发展大棚。";
        assertThat(titles(text, read(text))).contains("一是修路", "二是架桥", "三是通水");
        assertThat(titles(text, read(text)).getLast()).endsWith("（二）增收");
    }

    @Test
    void aNumberThatIsLostShowsAsAJump() {
        Outline outline = read("（一）甲\n（二）乙\n（五）丙");
        assertThat(outline.jumps())
                .singleElement()
                .matches(node -> node.marker().orElseThrow().ordinal() == 5);
    }

    @Test
    void theSpanOfANodeReachesToItsNextSibling() {
        String text = "一、甲\n第一段，讲甲。\n二、乙\n第二段，讲乙。";
        Outline outline = read(text);
        assertThat(outline.roots().getFirst().span().of(text)).isEqualTo("一、甲\n第一段，讲甲。\n");
        assertThat(outline.path(text.indexOf("讲乙")))
                .extracting(node -> node.title().of(text))
                .containsExactly("乙");
    }

    private static Outline read(String text) {
        return OutlineReader.read(text, paragraphs(text), title -> false);
    }

    private static List<Span> paragraphs(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String line : text.lines().toList()) {
            spans.add(new Span(at, at + line.length()));
            at += line.length() + 1;
        }
        return spans;
    }

    /** The tree as lines, one dot a level. */
    private static List<String> titles(String text, Outline outline) {
        List<String> titles = new ArrayList<>();
        outline.roots().forEach(node -> add(text, node, "", titles));
        return titles;
    }

    private static void add(String text, Outline.Node node, String indent, List<String> into) {
        String mark = node.marker().map(found -> found.span().of(text)).orElse("");
        into.add(indent + mark + node.title().of(text));
        node.children().forEach(child -> add(text, child, indent + ".", into));
    }
}
