package luoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import luoshi.publication.PaperPage.Mark;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.OFDReader;

/** R14-3: pages that we set ourselves are those that an office program makes of the Word file; an OFD file holds them as they are. */
class PaperPagesTest {
    private static final double MM = 1440 / 25.4;

    static Stream<Paper> papers() {
        return Stream.of(
                SamplePapers.order(),
                SamplePapers.form(),
                SamplePapers.bulletin(),
                SamplePapers.marks(),
                alone().getFirst());
    }

    /** Those whose signature would stand on a page without a word of the body. */
    private static List<Paper> alone() {
        return IntStream.rangeClosed(2, 40)
                .mapToObj(SamplePapers::ending)
                .filter(paper -> PaperPages.turn(paper) != PaperPages.NONE)
                .toList();
    }

    /** GB/T 9704-2012, 7.3.5: it takes the last paragraph, and the heading above it, along. */
    @Test
    void aSignatureNeverStandsOnAPageWithoutAWordOfTheBody() {
        assertThat(alone()).hasSizeGreaterThan(2);
        for (int lines = 2; lines <= 40; lines++) {
            List<PaperPage> pages = PaperPages.of(SamplePapers.ending(lines));
            List<String> last = lines(pages.getLast());
            assertThat(last).as("%d lines", lines).endsWith("县委县政府督查室", "2026年3月5日");
            assertThat(last).as("%d lines", lines).hasSizeGreaterThan(2);
        }
        assertThat(lines(PaperPages.of(alone().getFirst()).getLast()).getFirst())
                .isEqualTo("二、工作要求");
    }

    @Test
    void aFullPageHasTwentyTwoLinesAndAFullLineTwentyEightCharacters() {
        PaperPage second = PaperPages.of(SamplePapers.order()).get(1);
        List<Mark.Words> lines = body(second);
        assertThat(lines.stream().map(Mark.Words::y).distinct()).hasSize(22);
        assertThat(lines.stream().mapToInt(line -> line.words().length()).max()).hasValue(28);
        assertThat(lines).allSatisfy(line -> {
            int end =
                    line.x() + line.steps().stream().mapToInt(Integer::intValue).sum();
            assertThat(end).isLessThanOrEqualTo(Grid.LEFT + Grid.WIDTH);
        });
    }

    /** 避头尾. */
    @Test
    void noLineBeginsOrEndsWithAMarkThatMayNotStandThere() {
        String words = "各单位（含乡镇）要“立行立改”，限期完成：一、二、三；四。完成率达到92.5%以上，投资12345678万元！";
        for (int before = 0; before < 40; before++) {
            List<String> lines = LineBreaks.of(
                            Glyph.of("字".repeat(before) + words.repeat(3), WordFile.BODY_FONT, 320, Grid.TIGHTER),
                            Grid.WIDTH,
                            Grid.WIDTH,
                            false)
                    .stream()
                    .map(line -> line.stream()
                            .map(glyph -> Character.toString(glyph.codePoint()))
                            .collect(Collectors.joining()))
                    .toList();
            assertThat(lines).allSatisfy(line -> {
                assertThat("，。、；：！”）%").doesNotContain(line.substring(0, 1));
                assertThat("“（").doesNotContain(line.substring(line.length() - 1));
            });
            assertThat(String.join("\n", lines)).doesNotContain("9\n2", "2.\n5", "1\n2345678", "1234\n5678");
            assertThat(String.join("", lines)).isEqualTo("字".repeat(before) + words.repeat(3));
        }
    }

    @Test
    void aWordLongerThanALineIsTornRatherThanLost() {
        List<List<Glyph>> lines =
                LineBreaks.of(Glyph.of("a".repeat(300), WordFile.BODY_FONT, 320, 0), 1000, 2000, false);
        assertThat(lines.stream().mapToInt(List::size).sum()).isEqualTo(300);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> Glyph.width(line) <= 2000);
    }

    /** LibreOffice sets Chinese and Western characters apart and lets commas hang although the file tells it not to; for the comparison we do so too. */
    @ParameterizedTest
    @MethodSource("papers")
    void anOfficeProgramBreaksTheSameLinesAndPages(Paper paper, @TempDir Path folder) throws Exception {
        List<PaperPage> ours = PaperPages.of(paper, true);
        try (PDDocument drawn = Office.drawn(paper, folder)) {
            assertThat(ours).hasSize(drawn.getNumberOfPages());
            for (PaperPage page : ours) {
                List<String> theirs = PageMeasure.of(drawn, page.number()).words();
                assertThat(compared(lines(page))).as("page " + page.number()).isEqualTo(compared(theirs));
            }
        }
    }

    /** Without 版记, which floats and has less room there, and without marks beyond a line's end, which it draws or leaves out. */
    private static List<String> compared(List<String> lines) {
        return lines.stream()
                .takeWhile(line -> !line.startsWith("抄送"))
                .map(line -> line.replaceAll("[，。、；：！？]$", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void anOfdFileHoldsThePagesAsTheyAreDrawn(Paper paper) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfdPapers.write(out, paper);
        List<PaperPage> pages = PaperPages.of(paper);
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(pages.size());
            for (PaperPage page : pages) {
                assertThat(words(reader, page.number()))
                        .isEqualTo(all(page).map(Mark.Words::words).toList());
                var box = reader.getPageInfo(page.number()).getSize();
                assertThat(List.of(box.getWidth(), box.getHeight())).containsExactly(210.0, 297.0);
            }
            assertThat(reader.getPage(1).asXML().contains("255 0 0"))
                    .as("the head is red")
                    .isEqualTo(paper.head() != null);
        }
    }

    private static List<String> words(OFDReader reader, int page) {
        List<String> words = new ArrayList<>();
        reader.getPage(page)
                .getContent()
                .getLayers()
                .forEach(layer -> layer.getPageBlocks().forEach(block -> {
                    if (block instanceof org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject text) {
                        text.getTextCodes().stream().map(TextCode::getContent).forEach(words::add);
                    }
                }));
        return words;
    }

    /** Nothing stays in the temporary folder. */
    @Test
    void writingLeavesNothingBehind(@TempDir Path folder) throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        Path temporary = Path.of(before);
        long held = held(temporary);
        OfdPapers.write(new ByteArrayOutputStream(), SamplePapers.form());
        assertThat(held(temporary)).isLessThanOrEqualTo(held);
    }

    private static long held(Path temporary) throws IOException {
        try (Stream<Path> files = java.nio.file.Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ofd-tmp-"))
                    .count();
        }
    }

    private static Stream<Mark.Words> all(PaperPage page) {
        return page.marks().stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast);
    }

    private static List<Mark.Words> body(PaperPage page) {
        return all(page).filter(words -> words.y() < 263 * MM).toList();
    }

    private static List<String> lines(PaperPage page) {
        return body(page).stream()
                .collect(Collectors.groupingBy(Mark.Words::y, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(line -> line.stream()
                        .sorted(java.util.Comparator.comparingInt(Mark.Words::x))
                        .map(Mark.Words::words)
                        .collect(Collectors.joining())
                        .replaceAll("[\\s　]", ""))
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
