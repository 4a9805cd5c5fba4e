package luoshi.publication;

import static luoshi.publication.Grid.CHARACTER;
import static luoshi.publication.Grid.LINE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Word papers (docx) in the layout of GB/T 9704-2012, from the red head to 版记. */
public final class WordPapers {
    private static final int SIZE_1 = 76;
    private static final int SIZE_2 = 44;
    private static final int SIZE_3 = 32;
    static final int TITLE_LINE = 700;
    private static final int ISSUER_AT_MOST = 1100;
    private static final String RED = "FF0000";
    private static final String RULE =
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"11\" w:color=\"" + RED + "\"/></w:pBdr>";
    private static final String TO_THE_RIGHT =
            "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + (Grid.WIDTH - CHARACTER) + "\"/></w:tabs>";
    /** A paper among others: it begins on an odd page, so that two never share a sheet that is printed on both sides. */
    private static final String SHEET = "<w:type w:val=\"oddPage\"/>" + Grid.PAGE + "<w:pgNumType w:start=\"1\"/>";

    /** As high as a line must be that is not to be seen. */
    private static final int LEAST = 10;

    private static final String PAGE_BREAK = "<w:pageBreakBefore/>";
    private static final String CENTERED = "<w:jc w:val=\"center\"/>";

    private WordPapers() {}

    /** Writes the paper; does not close {@code out}. */
    public static void write(OutputStream out, Paper paper) throws IOException {
        WordFile.write(out, Grid.PAGE, WordFile.Foot.odd(), to -> document(to, paper));
    }

    /**
     * Writes many papers into one file, one after the other as they come; each begins on a sheet of its own and counts its pages from 1. Does not
     * close {@code out}.
     *
     * @param papers at least one
     */
    public static void write(OutputStream out, Iterator<Paper> papers) throws IOException {
        WordFile.write(out, SHEET, WordFile.Foot.odd(), to -> {
            while (papers.hasNext()) {
                document(to, papers.next());
                if (papers.hasNext()) {
                    to.write("<w:p><w:pPr>" + spaced(LEAST, 0) + WordFile.section(SHEET) + "</w:pPr></w:p>");
                }
            }
        });
    }

    private static void document(Writer to, Paper paper) throws IOException {
        Paper.Head head = paper.head();
        boolean form = paper.title().isEmpty();
        if (head != null) {
            head(to, head, form);
            blank(to, form ? 1 : 2);
        }
        for (String line : paper.title()) {
            to.write(WordFile.paragraph(line, WordFile.TITLE_FONT, SIZE_2, spaced(TITLE_LINE, 0) + CENTERED));
        }
        if (!paper.under().isEmpty()) {
            to.write(WordFile.paragraph(paper.under(), WordFile.KAI_FONT, SIZE_3, line(CENTERED)));
        }
        if (!paper.title().isEmpty()) {
            blank(to, 1);
        }
        if (!paper.addressee().isEmpty()) {
            to.write(text(paper.addressee() + "：", "<w:jc w:val=\"both\"/>"));
        }
        List<Paper.Block> blocks = paper.blocks();
        int body = PaperPages.body(blocks);
        int turn = PaperPages.turn(paper);
        for (int at = 0; at < body; at++) {
            block(to, blocks.get(at), at == turn ? PAGE_BREAK : "");
        }
        ending(to, paper.ending());
        for (Paper.Block block : blocks.subList(body, blocks.size())) {
            block(to, block, "");
        }
        Paper.@Nullable Imprint imprint = paper.ending().imprint();
        if (imprint != null) {
            WordForms.imprint(to, imprint);
        }
    }

    /** @param form whether a form follows, which is to stay on the page: it begins at the upper edge */
    private static void head(Writer to, Paper.Head head, boolean form) throws IOException {
        if (!form) {
            to.write(WordFile.paragraph(head.urgency(), WordFile.HEAD_FONT, SIZE_3, line("")));
            blank(to, Grid.HEAD_LINES - 1);
        }
        int apart = issuerApart(head.issuer());
        int size = issuerSize(head.issuer());
        to.write("<w:p><w:pPr>" + spaced(size * 11, Grid.HEAD_REST) + CENTERED + "</w:pPr>"
                + WordFile.run(
                        head.issuer(), WordFile.TITLE_FONT, size, "<w:color w:val=\"" + RED + "\"/>" + apart(apart))
                + "</w:p>");
        blank(to, form ? 1 : 2);
        to.write(
                head.right().isEmpty()
                        ? "<w:p><w:pPr>" + line(RULE, CENTERED) + "</w:pPr>" + run(head.mark()) + "</w:p>"
                        : "<w:p><w:pPr>" + line(RULE + TO_THE_RIGHT, "") + "</w:pPr>" + run("　" + head.mark())
                                + "<w:r><w:tab/></w:r>" + run(head.right()) + "</w:p>");
    }

    /** Half points: as large as it may be and still stand on one line. */
    static int issuerSize(String issuer) {
        return Math.min(SIZE_1, Grid.WIDTH / Math.max(1, issuer.length()) / 10);
    }

    /** How far apart its characters stand beyond their own width, twentieths of a point. */
    static int issuerApart(String issuer) {
        int each = (Grid.WIDTH - ISSUER_AT_MOST) / Math.max(1, issuer.length()) - SIZE_1 * 10;
        return Math.clamp(each, 0, 600);
    }

    /** @param turned what begins a page with it; empty where it follows the one before */
    private static void block(Writer to, Paper.Block block, String turned) throws IOException {
        switch (block) {
            case Paper.Block.Heading heading ->
                to.write(WordFile.paragraph(
                        heading.words(),
                        heading.level() == 1 ? WordFile.HEAD_FONT : WordFile.KAI_FONT,
                        SIZE_3,
                        turned + line(indented())));
            case Paper.Block.Text text ->
                to.write("<w:p><w:pPr>" + turned + line(indented() + "<w:jc w:val=\"both\"/>") + "</w:pPr>"
                        + (text.lead().isEmpty()
                                ? ""
                                : WordFile.run(text.lead(), WordFile.HEAD_FONT, SIZE_3, apart(Grid.TIGHTER)))
                        + run(text.words()) + "</w:p>");
            case Paper.Block.Form form -> WordForms.form(to, form);
            case Paper.Block.Table table -> WordForms.table(to, table);
            case Paper.Block.Annex annex -> {
                to.write(WordFile.paragraph(annex.number(), WordFile.HEAD_FONT, SIZE_3, PAGE_BREAK + line("")));
                blank(to, 1);
                to.write(WordFile.paragraph(
                        annex.title(), WordFile.TITLE_FONT, SIZE_2, spaced(TITLE_LINE, 0) + CENTERED));
                blank(to, 1);
            }
        }
    }

    private static void ending(Writer to, Paper.Ending ending) throws IOException {
        attachments(to, ending.attachments());
        Paper.Signature signature = ending.signature();
        if (signature != null) {
            String day = Grid.spoken(signature.on());
            List<Integer> right = Grid.signature(signature.by(), day, signature.sealed());
            blank(to, 2);
            to.write(text(signature.by(), rightIn(right.getFirst())));
            to.write(text(day, rightIn(right.getLast())));
        }
        if (!ending.note().isEmpty()) {
            to.write(text("（" + ending.note() + "）", indented()));
        }
    }

    private static void attachments(Writer to, List<String> titles) throws IOException {
        if (titles.isEmpty()) {
            return;
        }
        blank(to, 1);
        int number = numberWidth(titles.size());
        for (int at = 0; at < titles.size(); at++) {
            int hanging = number + (at == 0 ? 3 * CHARACTER : 0);
            to.write(text(
                    attached(titles, at),
                    "<w:ind w:left=\"" + (5 * CHARACTER + number) + "\" w:hanging=\"" + hanging + "\"/>"));
        }
    }

    /** How wide the number before an attachment is; nothing where there is only one. */
    static int numberWidth(int attachments) {
        return attachments > 1 ? CHARACTER * 3 / 4 : 0;
    }

    /** The line of an attachment as it stands on the paper. */
    static String attached(List<String> titles, int at) {
        return (at == 0 ? "附件：" : "") + (titles.size() > 1 ? at + 1 + "." : "") + titles.get(at);
    }

    static void blank(Writer to, int lines) throws IOException {
        for (int line = 0; line < lines; line++) {
            to.write(text("", ""));
        }
    }

    /** A line of the body. */
    private static String text(String words, String more) {
        return "<w:p><w:pPr>" + line(more) + "</w:pPr>" + (words.isEmpty() ? "" : run(words)) + "</w:p>";
    }

    private static String run(String words) {
        return WordFile.run(words, WordFile.BODY_FONT, SIZE_3, apart(Grid.TIGHTER));
    }

    private static String apart(int twips) {
        return "<w:spacing w:val=\"" + twips + "\"/>";
    }

    private static String line(String tail) {
        return line("", tail);
    }

    /**
     * A line of the grid.
     *
     * @param rules borders and tabs, which the schema wants first
     * @param tail indents and justification, which it wants last
     */
    private static String line(String rules, String tail) {
        return "<w:widowControl w:val=\"0\"/>" + rules
                + "<w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
                + spaced(LINE, 0) + tail;
    }

    private static String spaced(int line, int before) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"0\" w:line=\"" + line + "\" w:lineRule=\"exact\"/>";
    }

    private static String indented() {
        return "<w:ind w:firstLine=\"" + 2 * CHARACTER + "\"/>";
    }

    private static String rightIn(int twips) {
        return "<w:ind w:right=\"" + twips + "\"/><w:jc w:val=\"right\"/>";
    }
}
