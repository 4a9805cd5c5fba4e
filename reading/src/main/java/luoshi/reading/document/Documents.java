package luoshi.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.PlainText;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;

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

    /** Reads the bytes of a file that arrived under {@code filename}. */
    public static Received read(byte[] bytes, String filename) {
        if (bytes.length > Limits.FILE_BYTES) {
            return Unreadable.because(Trouble.TOO_LARGE);
        }
        try {
            PlainText plain = PlainText.decode(bytes);
            return assembled(
                    Sheet.plain(plain.text(), plain.charset()), new Origin(filename, Format.TXT, plain.charset()));
        } catch (UnreadableFile e) {
            return Unreadable.because(e.trouble());
        }
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
