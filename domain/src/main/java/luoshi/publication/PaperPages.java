package luoshi.publication;

import java.util.ArrayList;
import java.util.List;
import luoshi.publication.PaperPage.Mark;
import luoshi.publication.TypeArea.Aligned;
import luoshi.publication.TypeArea.Form;
import org.jspecify.annotations.Nullable;

/**
 * 排版: a paper set in pages by ourselves, 22 lines of 28 characters (GB/T 9704-2012), for formats that hold drawn pages. It breaks lines and pages where
 * a word processor breaks those of {@link WordPapers}; a test compares the two.
 */
public final class PaperPages {
    private static final int BODY = 320;
    private static final int TITLE = 440;
    private static final int HALF_POINT = 10;
    private static final int HEAD_RULE_BELOW = 220;
    private static final int HEAD_RULE = 45;

    static final int NONE = -1;

    private final TypeArea area;
    private final int turn;
    private int bodied;
    private int signed;
    private final PageForms forms;

    private PaperPages(TypeArea area, int turn) {
        this.area = area;
        this.turn = turn;
        this.forms = new PageForms(area);
    }

    public static List<PaperPage> of(Paper paper) {
        return of(paper, false);
    }

    /** @param loose as an office program sets that does not heed the Word file: Chinese and Western characters apart, commas beyond the line */
    static List<PaperPage> of(Paper paper, boolean loose) {
        PaperPages pages = new PaperPages(new TypeArea(loose), turn(paper));
        pages.set(paper);
        return pages.area.closed();
    }

    /**
     * Signature and day never stand on a page without a word of the body (GB/T 9704-2012, 7.3.5): the block that a page begins with so that they do not;
     * {@link #NONE} where none has to.
     */
    static int turn(Paper paper) {
        List<Paper.Block> blocks = paper.blocks();
        int last = body(blocks) - 1;
        if (paper.ending().signature() == null || last < 1 || !(blocks.get(last) instanceof Paper.Block.Text)) {
            return NONE;
        }
        PaperPages pages = new PaperPages(new TypeArea(false), NONE);
        pages.set(paper);
        boolean alone = pages.signed > pages.bodied;
        return alone ? blocks.get(last - 1) instanceof Paper.Block.Heading ? last - 1 : last : NONE;
    }

    /** How many blocks stand before the first annex. */
    static int body(List<Paper.Block> blocks) {
        return (int) blocks.stream()
                .takeWhile(block -> !(block instanceof Paper.Block.Annex))
                .count();
    }

    private void set(Paper paper) {
        Paper.Head head = paper.head();
        boolean form = paper.title().isEmpty();
        if (head != null) {
            head(head, form);
            area.blank(form ? 1 : 2);
        }
        paper.title()
                .forEach(line -> area.paragraph(
                        Glyph.of(line, WordFile.TITLE_FONT, TITLE, 0), Form.of(WordPapers.TITLE_LINE, Aligned.CENTER)));
        if (!paper.under().isEmpty()) {
            area.paragraph(Glyph.of(paper.under(), WordFile.KAI_FONT, BODY, 0), Form.of(Grid.LINE, Aligned.CENTER));
        }
        if (!paper.title().isEmpty()) {
            area.blank(1);
        }
        if (!paper.addressee().isEmpty()) {
            text(paper.addressee() + "：", Form.of(Grid.LINE, Aligned.BOTH));
        }
        List<Paper.Block> blocks = paper.blocks();
        int body = body(blocks);
        for (int at = 0; at < body; at++) {
            if (at == turn && area.y() > Grid.TOP) {
                area.turn();
            }
            block(blocks.get(at));
        }
        bodied = area.turned();
        ending(paper.ending());
        blocks.subList(body, blocks.size()).forEach(this::block);
        Paper.@Nullable Imprint imprint = paper.ending().imprint();
        if (imprint != null) {
            forms.imprint(imprint);
        }
    }

    private void head(Paper.Head head, boolean form) {
        if (!form) {
            area.paragraph(Glyph.of(head.urgency(), WordFile.HEAD_FONT, BODY, 0), Form.of(Grid.LINE, Aligned.LEFT));
            area.blank(Grid.HEAD_LINES - 1);
        }
        int halfPoints = WordPapers.issuerSize(head.issuer());
        int apart = WordPapers.issuerApart(head.issuer());
        area.down(Grid.HEAD_REST);
        area.paragraph(
                Glyph.of(head.issuer(), WordFile.TITLE_FONT, halfPoints * HALF_POINT, apart),
                Form.of(halfPoints * 11, Aligned.CENTER).inRed());
        area.blank(form ? 1 : 2);
        Form line = Form.of(Grid.LINE, head.right().isEmpty() ? Aligned.CENTER : Aligned.LEFT);
        if (!head.right().isEmpty()) {
            area.line(
                    body(head.right()),
                    Grid.LEFT,
                    Grid.WIDTH - Grid.CHARACTER,
                    area.y(),
                    Form.of(Grid.LINE, Aligned.RIGHT));
        }
        text((head.right().isEmpty() ? "" : "　") + head.mark(), line);
        area.down(HEAD_RULE_BELOW);
        area.draw(new Mark.Rule(Grid.LEFT, area.y(), Grid.LEFT + Grid.WIDTH, area.y(), HEAD_RULE, true));
        area.down(HEAD_RULE);
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Block.Heading heading ->
                area.paragraph(
                        Glyph.of(
                                heading.words(),
                                heading.level() == 1 ? WordFile.HEAD_FONT : WordFile.KAI_FONT,
                                BODY,
                                0),
                        indented(Aligned.LEFT));
            case Paper.Block.Text text -> {
                List<Glyph> glyphs = new ArrayList<>(Glyph.of(text.lead(), WordFile.HEAD_FONT, BODY, Grid.TIGHTER));
                glyphs.addAll(body(text.words()));
                area.paragraph(glyphs, indented(Aligned.BOTH));
            }
            case Paper.Block.Form form -> forms.form(form);
            case Paper.Block.Table table -> forms.table(table);
            case Paper.Block.Annex annex -> {
                area.turn();
                area.paragraph(Glyph.of(annex.number(), WordFile.HEAD_FONT, BODY, 0), Form.of(Grid.LINE, Aligned.LEFT));
                area.blank(1);
                area.paragraph(
                        Glyph.of(annex.title(), WordFile.TITLE_FONT, TITLE, 0),
                        Form.of(WordPapers.TITLE_LINE, Aligned.CENTER));
                area.blank(1);
            }
        }
    }

    private void ending(Paper.Ending ending) {
        List<String> attached = ending.attachments();
        if (!attached.isEmpty()) {
            area.blank(1);
        }
        for (int at = 0; at < attached.size(); at++) {
            int number = WordPapers.numberWidth(attached.size());
            int left = 5 * Grid.CHARACTER + number;
            text(
                    WordPapers.attached(attached, at),
                    new Form(
                            Grid.LINE,
                            left - number - (at == 0 ? 3 * Grid.CHARACTER : 0),
                            left,
                            0,
                            Aligned.LEFT,
                            false));
        }
        Paper.@Nullable Signature signature = ending.signature();
        if (signature != null) {
            String day = Grid.spoken(signature.on());
            List<Integer> right = Grid.signature(signature.by(), day, signature.sealed());
            area.blank(2);
            text(signature.by(), new Form(Grid.LINE, 0, 0, right.getFirst(), Aligned.RIGHT, false));
            text(day, new Form(Grid.LINE, 0, 0, right.getLast(), Aligned.RIGHT, false));
            signed = area.turned();
        }
        if (!ending.note().isEmpty()) {
            text("（" + ending.note() + "）", indented(Aligned.LEFT));
        }
    }

    private void text(String words, Form form) {
        area.paragraph(body(words), form);
    }

    private static List<Glyph> body(String words) {
        return Glyph.of(words, WordFile.BODY_FONT, BODY, Grid.TIGHTER);
    }

    private static Form indented(Aligned aligned) {
        return new Form(Grid.LINE, 2 * Grid.CHARACTER, 0, 0, aligned, false);
    }
}
