package luoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R14-3: papers are measured where an office program can draw them; everywhere, what they are told to be is measured. */
class PaperLayoutTest {
    private static final double MM = 72 / 25.4;
    private static final double SIZE_3 = 16;
    private static final double POINT = 20;

    @Test
    void theGridHoldsTwentyTwoLinesOfTwentyEightCharacters() {
        double height = 225 * MM;
        double width = 156 * MM;
        assertThat(Grid.WIDTH / POINT).isCloseTo(width, within(0.1));
        assertThat(22 * Grid.LINE / POINT).isLessThanOrEqualTo(height);
        assertThat(22 * 29.0).as("29 points lose the last line").isGreaterThan(height);
        assertThat(28 * Grid.CHARACTER / POINT).isLessThanOrEqualTo(width);
        assertThat(28 * SIZE_3).as("without tightening 27 fit").isGreaterThan(width);
        assertThat(29 * Grid.CHARACTER / POINT).isGreaterThan(width);
    }

    /** With a seal the day is four characters in and the name in its middle; without, the day begins two after the name. */
    @Test
    void aSignatureStandsWhereTheStandardHasIt() {
        int character = Grid.CHARACTER;
        String day = "2026年3月5日";
        List<Integer> sealed = Grid.signature("督查室", day, true);
        assertThat(sealed.getLast()).isEqualTo(4 * character);
        assertThat(sealed.getFirst() + Grid.width("督查室") / 2).isCloseTo(4 * character + Grid.width(day) / 2, within(2));
        List<Integer> bare = Grid.signature("县委县政府督查室", day, false);
        assertThat(bare.getFirst() + Grid.width("县委县政府督查室") - 2 * character)
                .isEqualTo(bare.getLast() + Grid.width(day));
        assertThat(Math.min(bare.getFirst(), bare.getLast())).isEqualTo(2 * character);
    }

    @Test
    void aDrawnPaperHasTheMarginsLinesAndCharactersOfTheStandard(@TempDir Path folder) throws Exception {
        try (PDDocument drawn = Office.drawn(SamplePapers.order(), folder)) {
            assertThat(drawn.getNumberOfPages()).isGreaterThan(3);
            PageMeasure second = PageMeasure.of(drawn, 2);
            assertThat(second.lines()).as("lines of a full page").isEqualTo(22);
            assertThat(second.longestLine()).as("characters of a full line").isEqualTo(28);
            assertThat(second.left() / MM).as("订口").isCloseTo(28, within(1.0));
            assertThat(second.right() / MM).as("right margin").isCloseTo(26, within(1.0));
            double leading = (Grid.LINE / POINT - SIZE_3) / MM;
            assertThat(second.top() / MM)
                    .as("天头: the first line's glyphs stand in its line")
                    .isBetween(37.0, 37 + leading);
            assertThat(second.bottom() / MM)
                    .as("下白边: the last line's glyphs do")
                    .isBetween(35.0, 35 + leading);
            assertThat(second.numberLeft() / MM)
                    .as("an even page's number stands left")
                    .isLessThan(40);
            PageMeasure third = PageMeasure.of(drawn, 3);
            assertThat(third.numberLeft() / MM)
                    .as("an odd page's number stands right")
                    .isGreaterThan(160);
            PageMeasure first = PageMeasure.of(drawn, 1);
            assertThat(first.topOf("安") / MM)
                    .as("发文机关标志, 35 mm below the type area's edge")
                    .isCloseTo(72, within(2.0));
            assertThat(second.numberTop() / MM)
                    .as("the dash, 7 mm below the type area")
                    .isCloseTo(297 - 28, within(2.0));
            assertThat(PageMeasure.of(drawn, drawn.getNumberOfPages()).bottomOf("印发") / MM)
                    .as("版记 closes the type area")
                    .isCloseTo(35, within(4.0));
        }
    }

    @Test
    void aFormStaysOnOnePage(@TempDir Path folder) throws Exception {
        try (PDDocument drawn = Office.drawn(SamplePapers.form(), folder)) {
            assertThat(drawn.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** The file names what stands in for fonts that a machine does not have. */
    @Test
    void everyFontHasItsFallbacks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordPapers.write(out, SamplePapers.order());
        Map<String, String> fallbacks = WordFile.FALLBACKS;
        assertThat(fallbacks.keySet())
                .contains(WordFile.TITLE_FONT, WordFile.HEAD_FONT, WordFile.BODY_FONT, WordFile.KAI_FONT);
        assertThat(fallbacks.values()).allMatch(names -> names.contains(","));
        assertThat(out.size()).isPositive();
    }
}
