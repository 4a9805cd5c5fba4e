package luoshi.reading.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.SheetWriter;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** 文字识别: reads the pages of a scan through tesseract with its simplified Chinese model, where both are installed. */
final class Recognition {
    private static final String PROGRAM = "tesseract";
    private static final String LANGUAGE = "chi_sim";
    private static final float DOTS_PER_INCH = 250;
    private static final double MOST_PIXELS = 60e6;

    private Recognition() {}

    /** Reads a file of which no page has a text of its own. */
    static Sheet read(PDDocument document) throws IOException {
        if (!possible(document.getNumberOfPages())) {
            throw new UnreadableFile(Trouble.SCANNED);
        }
        SheetWriter sheet = new SheetWriter();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            paragraphs(document, page).forEach(sheet::paragraph);
            sheet.endPage();
        }
        return sheet.sheet("");
    }

    /** Whether so many pages can be read on this machine. */
    static boolean possible(int pages) {
        return pages <= Limits.OCR_PAGES && installed();
    }

    /** What is recognised on a page, counted from 0. */
    static List<String> paragraphs(PDDocument document, int page) throws IOException {
        System.setProperty("java.awt.headless", "true");
        return RecognisedPage.paragraphs(page(new PDFRenderer(document), page, scale(document, page)));
    }

    private static float scale(PDDocument document, int page) {
        double area = document.getPage(page).getCropBox().getWidth()
                * (double) document.getPage(page).getCropBox().getHeight();
        float scale = DOTS_PER_INCH / 72;
        return area * scale * scale > MOST_PIXELS ? (float) Math.sqrt(MOST_PIXELS / area) : scale;
    }

    private static String page(PDFRenderer renderer, int page, float scale) throws IOException {
        Path picture = Files.createTempFile("luoshi-page", ".png");
        try {
            BufferedImage image = renderer.renderImage(page, scale, ImageType.GRAY);
            ImageIO.write(image, "png", picture.toFile());
            return run(PROGRAM, picture.toString(), "stdout", "-l", LANGUAGE, "--psm", "3", "tsv");
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static boolean installed() {
        try {
            return run(PROGRAM, "--list-langs").lines().anyMatch(LANGUAGE::equals);
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(String... command) throws IOException {
        Path output = Files.createTempFile("luoshi-words", ".tsv");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(Limits.OCR_PAGE_TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableFile(Trouble.TOO_SLOW);
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Trouble.TOO_SLOW, e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }
}
