package luoshi.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Word papers (docx): A4 with the type area of GB/T 9704, the title in 小标宋 of size 2, headings in 黑体 and text in 仿宋 of size 3, 28 points a line.
 * The red head and the notes of the last page are not here yet.
 */
public final class WordPapers {
    private static final int SIZE_2 = 44;
    private static final int SIZE_3 = 32;
    private static final String PAGE = """
            <w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1588" w:gutter="0"/>""";
    private static final String LINE = "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>";
    private static final String CENTERED = "<w:jc w:val=\"center\"/>";
    private static final String INDENTED = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";

    private WordPapers() {}

    /** Writes the paper; does not close {@code out}. */
    public static void write(OutputStream out, Paper paper) throws IOException {
        WordFile.write(out, PAGE, null, to -> document(to, paper));
    }

    private static void document(Writer to, Paper paper) throws IOException {
        to.write(WordFile.paragraph(
                paper.title(),
                WordFile.TITLE_FONT,
                SIZE_2,
                "<w:spacing w:line=\"700\" w:lineRule=\"exact\"/>" + CENTERED));
        to.write(WordFile.paragraph(paper.under(), WordFile.BODY_FONT, SIZE_3, LINE + CENTERED));
        to.write(WordFile.paragraph("", WordFile.BODY_FONT, SIZE_3, LINE));
        for (Paper.Block block : paper.blocks()) {
            to.write(
                    switch (block) {
                        case Paper.Block.Heading heading ->
                            WordFile.paragraph(heading.words(), WordFile.HEAD_FONT, SIZE_3, LINE + INDENTED);
                        case Paper.Block.Text text ->
                            WordFile.paragraph(text.words(), WordFile.BODY_FONT, SIZE_3, LINE + INDENTED);
                    });
        }
    }
}
