package luoshi.foundation.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every text. */
class ScanPropertiesTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<String> PIECES = List.of(
            "完成投资2.9万余亿元",
            "，",
            "。",
            "80%以上",
            "3—5家",
            "国庆节前",
            "2026年3月5日",
            "“十五五”期间",
            "每立方米34微克以下",
            "不低于",
            "百分之",
            "一",
            "两",
            "十",
            "百",
            "万",
            "亿",
            "点",
            "分之",
            "又",
            "第",
            "到",
            "至",
            "—",
            "-",
            "~",
            "1",
            "20",
            "3.5",
            "１２",
            "年",
            "月",
            "日",
            "个",
            "百分点",
            "成",
            "折",
            "半",
            "余",
            "多",
            "几",
            " ",
            "\n",
            "A",
            "+",
            "/",
            ":",
            "(",
            ")",
            "每",
            "前",
            "上半年",
            "从",
            "零",
            "負",
            "萬",
            "\ud840\udc00",
            "\ufeff",
            "^",
            "e",
            "%",
            "$",
            "人民币",
            "岁",
            "以上",
            "左右");
    private static final int MUTATIONS = 20_000;
    private static final long SEED = 20260120;

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void everyMentionIsTheWordsAtItsPlace(@ForAll("texts") String text) {
        for (Mention mention : Mentions.scan(text, DatesTest.SPRING)) {
            assertThat(mention.span().of(text)).isEqualTo(mention.text()).isNotEmpty();
        }
    }

    @Property(tries = 1000)
    void phrasesDoNotOverlap(@ForAll("texts") String text) {
        List<Quantity> found = Quantities.scan(text);
        IntStream.range(1, found.size())
                .forEach(i -> assertThat(found.get(i).span().start())
                        .isGreaterThanOrEqualTo(found.get(i - 1).span().end()));
    }

    @Property(tries = 500)
    void paragraphsAreReadEachByItself(@ForAll("texts") String first, @ForAll("texts") String second) {
        String gap = "。\n\n各位代表！\n\n";
        List<Span> together = Quantities.scan(first + gap + second).stream()
                .map(quantity ->
                        new Span(quantity.span().start(), quantity.span().end(), quantity.text()))
                .toList();
        int shift = first.length() + gap.length();
        List<Span> apart = java.util.stream.Stream.concat(
                        Quantities.scan(first + gap).stream()
                                .map(quantity -> new Span(
                                        quantity.span().start(), quantity.span().end(), quantity.text())),
                        Quantities.scan(second).stream()
                                .map(quantity -> new Span(
                                        quantity.span().start() + shift,
                                        quantity.span().end() + shift,
                                        quantity.text())))
                .toList();
        assertThat(together).isEqualTo(apart);
    }

    private record Span(int start, int end, String text) {}

    @Test
    void brokenLinesNeitherCrashNorMoveAnOffset() {
        Random random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            String line = broken(random);
            for (Mention mention : Mentions.scan(line, DatesTest.SPRING)) {
                assertThat(mention.span().of(line)).isEqualTo(mention.text());
            }
        }
    }

    private static String broken(Random random) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            line.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        for (int i = random.nextInt(6); i > 0 && !line.isEmpty(); i--) {
            int at = random.nextInt(line.length());
            switch (random.nextInt(3)) {
                case 0 -> line.deleteCharAt(at);
                case 1 -> line.insert(at, (char) random.nextInt(Character.MAX_VALUE));
                default -> line.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return line.toString();
    }

    /** What invites a reader to look far ahead or back from every place. */
    @Test
    void hostileTextsTakeTimeInLineWithTheirLength() {
        for (String bait : List.of(
                "9", "一", "一百", "零", "1-", "1-1-1-", "1/", "十", "百", "1.", "1,111", "第", "前", "从", "每", "每个", "“十",
                "2021—", "一又", "五分之", "1^-", "至少", "1 ", "年", "1年", "1月", "上", "1+", "1:", "1、", "5元", "千万")) {
            long small = nanos(bait.repeat(8_000 / bait.length()));
            long large = nanos(bait.repeat(80_000 / bait.length()));
            assertThat(large).as(bait).isLessThan(Math.max(small, 5_000_000) * 60);
        }
    }

    /** Of the processor, the best of three: other work on the machine does not count. */
    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(Mentions.scan(text, DatesTest.SPRING)).isNotNull();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
