package luoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 批量打印: many papers in one Word file, each with its own page numbers. */
class ManyPapersTest {

    @Test
    void eachPaperBeginsOnASheetOfItsOwnAndCountsItsPagesFromOne(@TempDir Path folder) throws Exception {
        try (PDDocument drawn = Office.drawn(
                out -> WordPapers.write(
                        out,
                        List.of(SamplePapers.form(), SamplePapers.order(), SamplePapers.form())
                                .iterator()),
                folder)) {
            List<String> feet = IntStream.rangeClosed(1, drawn.getNumberOfPages())
                    .mapToObj(page -> foot(drawn, page))
                    .filter(foot -> !foot.isEmpty())
                    .toList();
            int pages = PaperPages.of(SamplePapers.order()).size();
            assertThat(feet)
                    .isEqualTo(Stream.of(
                                    Stream.of("—1—"),
                                    IntStream.rangeClosed(1, pages).mapToObj(page -> "—" + page + "—"),
                                    Stream.of("—1—"))
                            .flatMap(each -> each)
                            .toList());
        }
    }

    private static String foot(PDDocument drawn, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(drawn)
                    .lines()
                    .map(line -> line.replace(" ", ""))
                    .filter(line -> line.matches("—\\d+—"))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** They are written as they come: the writer asks for the next one when it has written the last. */
    @Test
    void aThousandPapersMakeOneFileOfAThousandSections() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordPapers.write(
                out,
                IntStream.range(0, 1_000).mapToObj(at -> SamplePapers.form()).iterator());
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            String words = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(words.split("<w:sectPr>", -1)).hasSize(1_001);
            assertThat(words.split("<w:pgNumType w:start=\"1\"/>", -1)).hasSize(1_001);
        }
    }
}
