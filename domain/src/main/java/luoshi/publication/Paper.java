package luoshi.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公文 (GB/T 9704-2012, rules §14.1): what stands on its pages, handed over as records; how it looks is the business of whoever writes it.
 *
 * @param head 版头; null for a paper without one
 * @param title its lines, as they are to be broken; none where a form follows the head
 * @param under a line under the title; empty where there is none
 * @param addressee 主送, without its colon; empty where there is none
 * @param blocks the body, and after it the annexes, which stand behind the signature
 */
public record Paper(
        @Nullable Head head, List<String> title, String under, String addressee, List<Block> blocks, Ending ending) {

    /** A paper without head and ending. */
    public static Paper plain(String title, String under, List<Block> blocks) {
        return new Paper(null, List.of(title), under, "", blocks, Ending.NONE);
    }

    /**
     * 版头.
     *
     * @param issuer 发文机关标志, in red
     * @param urgency 紧急程度; empty for an ordinary paper
     * @param mark 发文字号
     * @param right 签发人 or the day, over against the mark; the mark stands in the middle where it is empty
     */
    public record Head(String issuer, String urgency, String mark, String right) {}

    /** A piece of the body. */
    public sealed interface Block {
        /** 层次标题: 1 一、, 2 （一）. */
        record Heading(int level, String words) implements Block {
            public Heading(String words) {
                this(1, words);
            }
        }

        /**
         * 正文, a paragraph.
         *
         * @param lead its first words, in 黑体; empty where it has none
         */
        record Text(String lead, String words) implements Block {
            public Text(String words) {
                this("", words);
            }
        }

        /** 单: a form of ruled rows, as 督办通知单 and 呈批单 are. */
        record Form(List<List<Cell>> rows) implements Block {}

        /** 附件: begins a page of its own, with its number and title. */
        record Annex(String number, String title) implements Block {}

        /** 附表: heads and rows; every row as long as the heads. */
        record Table(List<String> heads, List<Integer> widths, List<List<String>> rows) implements Block {}
    }

    /**
     * A cell of a form.
     *
     * @param width of 28; the cells of a row share the page's width by it, a label takes five
     * @param lines how many lines high it is at least
     * @param foot what stands at its lower right: 签名, 年月日
     */
    public record Cell(String words, boolean label, int width, int lines, List<String> foot) {
        private static final int LABEL_WIDTH = 5;

        public static Cell label(String words) {
            return new Cell(words, true, LABEL_WIDTH, 1, List.of());
        }

        public static Cell of(String words, int width) {
            return new Cell(words, false, width, 1, List.of());
        }

        public static Cell signed(String words, int width, int lines, String... foot) {
            return new Cell(words, false, width, lines, List.of(foot));
        }
    }

    /**
     * What follows the body.
     *
     * @param attachments 附件说明, the titles
     * @param note 附注; empty where there is none
     * @param imprint 版记; null where there is none
     */
    public record Ending(
            List<String> attachments,
            @Nullable Signature signature,
            String note,
            @Nullable Imprint imprint) {
        public static final Ending NONE = new Ending(List.of(), null, "", null);
    }

    /** 署名和成文日期. */
    public record Signature(String by, LocalDate on, boolean sealed) {}

    /** 版记: 抄送, 印发机关, 印发日期. */
    public record Imprint(String copies, String office, LocalDate on) {}
}
