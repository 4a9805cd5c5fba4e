package luoshi.reading.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import luoshi.reading.document.layout.Glyph;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs of one page as PDFBox meets them, upright ones only: a slanted watermark is no text. */
final class GlyphCollector extends PDFTextStripper {
    private final List<Glyph> glyphs = new ArrayList<>();

    private GlyphCollector(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    static List<Glyph> of(PDDocument document, int page) throws IOException {
        GlyphCollector collector = new GlyphCollector(page);
        collector.writeText(document, Writer.nullWriter());
        return collector.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Stop.check();
        if (glyphs.size() > Limits.TEXT_UNITS) {
            throw new UnreadableFile(Trouble.TOO_LARGE);
        }
        String words = position.getUnicode();
        if (words != null && position.getDir() % 90 == 0) {
            double size = Math.max(position.getHeightDir(), position.getFontSizeInPt());
            glyphs.add(new Glyph(words, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size));
        }
    }
}
