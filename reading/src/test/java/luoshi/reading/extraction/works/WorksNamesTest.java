package luoshi.reading.extraction.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Clauses;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Tagged;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorksNamesTest {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 45;

    @Property(tries = 400)
    void noOtherSetOfStretchesWeighsMore(@ForAll("sentences") String sentence) {
        Tagged text = Tagged.of(sentence);
        Figures figures = Figures.of(sentence);
        WorksNames works = new WorksNames(text, figures);
        for (Clause clause : Clauses.of(text, figures)) {
            List<Span> names = works.spans(clause);
            assertThat(works.in(clause))
                    .isEqualTo(names.stream().map(name -> name.of(sentence)).toList());
            Scales scales = new Scales(text, figures, clause);
            assertThat(scales.weigh(names)).isEqualTo(scales.most(0, -1));
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "推进", "新建", "完成", "支持", "云岭县", "望云路", "松涛路", "青石水库", "除险加固", "公园", "污水处理厂", "园区", "2个", "3亿元",
                        "、", "、", "和", "及", "等", "的", "项目", "工程", "建设", "年内", "投用", "（", "）", "“", "”", "，")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join("", words) + "。");
    }

    /** Weighs every set of stretches of a clause, from its start on and without remembering: slowly, and in another way than what is tested. */
    private static final class Scales {
        private final Layout layout;
        private final Edges edges;
        private final Stretch stretch;
        private final int start;

        Scales(Tagged text, Figures figures, Clause clause) {
            layout = new Layout(text, figures);
            edges = new Edges(layout);
            stretch = new Stretch(layout);
            start = clause.start();
            layout.lay(clause);
            edges.lay();
        }

        int weigh(List<Span> names) {
            int sum = 0;
            int before = -1;
            for (Span name : names) {
                sum += weight(name.start() - start, name.end() - start, before);
                before = name.end() - start;
            }
            return sum;
        }

        /** The most from {@code offset} on behind a name that ends at {@code before}. */
        int most(int offset, int before) {
            if (offset >= layout.length()) {
                return 0;
            }
            int most = most(offset + 1, before);
            int last = Math.min(layout.length(), offset + LONGEST);
            for (int end = offset + SHORTEST; layout.starts(offset) && end <= last; end++) {
                if (layout.ends(end) && mayStand(offset, end)) {
                    most = Math.max(most, weight(offset, end, before) + most(end, end));
                }
            }
            return most;
        }

        private boolean mayStand(int from, int to) {
            int edged = edges.start(from) + edges.end(to) + edges.between(from, to);
            for (int i = from; i < to; i++) {
                if (layout.at(i) == '，') {
                    return false;
                }
            }
            return !WorksNames.hopeless(edged, layout.mark(from - 1) || layout.mark(to));
        }

        private int weight(int from, int to, int before) {
            stretch.open(from);
            stretch.grow(to);
            int joined = layout.mark(from - 1) && before == from - 1 ? edges.join(from - 1, to) : 0;
            return edges.start(from) + edges.end(to) + edges.between(from, to) + stretch.weigh() + joined;
        }
    }
}
