package luoshi.reading.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.reading.document.layout.Glyph;
import luoshi.reading.document.layout.PageWriter;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * pdf: the glyphs of each page by Apache PDFBox, laid out by {@link PageWriter}. A file without glyphs is a scan; a page without them that is a picture is
 * told at its place in the text.
 */
public final class PdfReader {
    /** Fewer letters to a page are a stamp or a page number, not a text. */
    private static final int FEWEST_GLYPHS = 12;

    /** A smaller picture is a crest or a stamp, not a page. */
    private static final long PICTURE_DOTS = 250_000;

    private PdfReader() {}

    /**
     * What a pdf held.
     *
     * @param sheet its text; of a scan the recognised one
     * @param recognised whether the text was recognised from pictures
     */
    public record Content(Sheet sheet, boolean recognised) {}

    /**
     * Reads the file.
     *
     * @param recognise whether a scan is to be recognised; otherwise it is {@link Trouble#SCANNED}
     */
    public static Content read(byte[] file, boolean recognise) throws IOException {
        StreamSizes.check(file);
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > Limits.PAGES) {
                throw new UnreadableFile(Trouble.TOO_LARGE);
            }
            List<List<Glyph>> glyphs = glyphs(document, pages);
            int count = glyphs.stream().mapToInt(List::size).sum();
            if (count == 0 || count < FEWEST_GLYPHS * pages) {
                if (!recognise) {
                    throw new UnreadableFile(Trouble.SCANNED);
                }
                return new Content(Recognition.read(document), true);
            }
            return new Content(PageWriter.write(glyphs, pictures(document, glyphs, recognise)), false);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Trouble.ENCRYPTED, e);
        }
    }

    /** The pages of a text that are a picture, with what was recognised in them. */
    private static Map<Integer, List<String>> pictures(PDDocument document, List<List<Glyph>> glyphs, boolean recognise)
            throws IOException {
        Map<Integer, List<String>> pictures = new LinkedHashMap<>();
        for (int page = 0; page < glyphs.size(); page++) {
            if (glyphs.get(page).size() < FEWEST_GLYPHS && isPicture(document.getPage(page))) {
                pictures.put(page, List.of());
            }
        }
        boolean readable = recognise && !pictures.isEmpty() && Recognition.possible(pictures.size());
        for (int page : readable ? List.copyOf(pictures.keySet()) : List.<Integer>of()) {
            pictures.put(page, Recognition.paragraphs(document, page));
        }
        return pictures;
    }

    private static boolean isPicture(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)
                    && resources.getXObject(name) instanceof PDImageXObject image
                    && (long) image.getWidth() * image.getHeight() >= PICTURE_DOTS) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Glyph>> glyphs(PDDocument document, int pages) throws IOException {
        List<List<Glyph>> glyphs = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            Stop.check();
            glyphs.add(GlyphCollector.of(document, page));
        }
        return glyphs;
    }
}
