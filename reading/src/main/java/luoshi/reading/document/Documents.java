package luoshi.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.reading.document.ofd.OfdReader;
import luoshi.reading.document.packed.PackedParts;
import luoshi.reading.document.pdf.PdfReader;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.PlainText;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;
import luoshi.reading.document.web.HtmlReader;
import luoshi.reading.document.word.DocReader;
import luoshi.reading.document.word.DocxReader;

/**
 * 读文件: the front door of this room: a file as people have it becomes a {@link ReadDocument}, or an {@link Unreadable} that says in one sentence why
 * not. What a file is, its content decides; its name only helps where the content leaves a doubt. Safe for use by many threads; costs are
 * bounded by {@link Limits}.
 */
public final class Documents {
    private Documents() {}

    /** Reads the file at {@code path}. A file that is absent or may not be read is an {@link Unreadable} too. */
    public static Received read(Path path) {
        String filename = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > Limits.FILE_BYTES) {
                return Unreadable.because(Trouble.TOO_LARGE);
            }
            return read(Files.readAllBytes(path), filename);
        } catch (IOException e) {
            return Unreadable.because(Trouble.MISSING);
        }
    }

    /** Reads a stream to its end, or to the limit; does not close it. */
    public static Received read(InputStream stream, String filename) throws IOException {
        byte[] bytes = stream.readNBytes((int) Limits.FILE_BYTES + 1);
        return read(bytes, filename);
    }

    /** Reads the bytes of a file that arrived under {@code filename}; a scan is recognised where the machine can do it. */
    public static Received read(byte[] bytes, String filename) {
        return read(bytes, filename, true);
    }

    /** The same, but a scan is only said to be one: for callers that cannot wait seconds for each page. */
    public static Received readUnrecognised(byte[] bytes, String filename) {
        return read(bytes, filename, false);
    }

    private static Received read(byte[] bytes, String filename, boolean recognise) {
        if (bytes.length > Limits.FILE_BYTES) {
            return Unreadable.because(Trouble.TOO_LARGE);
        }
        try {
            return sniffed(bytes, filename, recognise);
        } catch (UnreadableFile e) {
            return Unreadable.because(e.trouble());
        }
    }

    private static Received sniffed(byte[] bytes, String filename, boolean recognise) {
        return switch (Sniffed.of(bytes)) {
            case ZIP -> packed(bytes, filename);
            case OLE -> of(timed(() -> DocReader.read(bytes)), filename, Format.DOC);
            case PDF -> pdf(bytes, filename, recognise);
            case TEXT -> text(bytes, filename);
        };
    }

    private static Received packed(byte[] bytes, String filename) {
        boolean ofd = timed(
                () -> PackedParts.of(bytes, "OFD.xml"::equals).part("OFD.xml").isPresent());
        return ofd
                ? of(timed(() -> OfdReader.read(bytes)), filename, Format.OFD)
                : of(timed(() -> DocxReader.read(bytes)), filename, Format.DOCX);
    }

    private static Received pdf(byte[] bytes, String filename, boolean recognise) {
        PdfReader.Content content = Stop.within(
                recognise ? Limits.TIME_WITH_RECOGNITION : Limits.TIME, () -> PdfReader.read(bytes, recognise));
        return of(content.sheet(), filename, content.recognised() ? Format.SCANNED_PDF : Format.PDF);
    }

    private static Received text(byte[] bytes, String filename) {
        PlainText plain = PlainText.decode(bytes);
        if (Sniffed.isHtml(plain)) {
            return of(timed(() -> HtmlReader.read(plain.text(), plain.charset())), filename, Format.HTML);
        }
        return of(Sheet.plain(plain.text(), plain.charset()), filename, Format.TXT);
    }

    private static <T> T timed(Callable<T> reading) {
        return Stop.within(Limits.TIME, reading);
    }

    private static Received of(Sheet sheet, String filename, Format format) {
        return assembled(sheet, new Origin(filename, format, sheet.charset()));
    }

    /** Takes text that was typed or pasted, unchanged. */
    public static Received pasted(String text) {
        return assembled(Sheet.plain(text, ""), new Origin("", Format.PASTED, ""));
    }

    private static Received assembled(Sheet sheet, Origin origin) {
        if (sheet.text().length() > Limits.TEXT_UNITS) {
            return Unreadable.because(Trouble.TOO_LARGE);
        }
        if (sheet.text().isBlank()) {
            return Unreadable.because(Trouble.EMPTY);
        }
        return Assembly.of(sheet, origin);
    }
}
