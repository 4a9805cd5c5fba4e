package luoshi.reading.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.SheetWriter;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** doc, wps: the binary document of Word 97—2003, which older WPS writes too. Read by Apache POI, the only maintained reader of it. */
public final class DocReader {
    private static final char FIELD_START = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private DocReader() {}

    public static Sheet read(byte[] file) throws IOException {
        try (POIFSFileSystem storage = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = storage.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile(Trouble.ENCRYPTED);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new UnreadableFile(Trouble.UNKNOWN_FORMAT);
            }
            try (HWPFDocument document = new HWPFDocument(root)) {
                return sheet(document.getRange());
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(Trouble.ENCRYPTED, e);
        }
    }

    private static Sheet sheet(Range range) {
        SheetWriter sheet = new SheetWriter();
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Stop.check();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                sheet.table(rows(table));
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                sheet.paragraph(visible(paragraph.text()));
            }
        }
        return sheet.sheet("");
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            Stop.check();
            TableRow row = table.getRow(r);
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                cells.add(visible(cell.text()));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The characters that a page shows: field codes go, their results stay; breaks stay, other controls go. */
    static String visible(String raw) {
        StringBuilder words = new StringBuilder(raw.length());
        Deque<Boolean> inCode = new ArrayDeque<>();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case FIELD_START -> inCode.push(true);
                case FIELD_RESULT -> {
                    inCode.poll();
                    inCode.push(false);
                }
                case FIELD_END -> inCode.poll();
                default -> {
                    if (!inCode.contains(true)) {
                        keep(c, words);
                    }
                }
            }
        }
        return words.toString();
    }

    private static void keep(char c, StringBuilder words) {
        switch (c) {
            case '\u000B' -> words.append('\n');
            case '\u001E' -> words.append('-');
            case '\t' -> words.append('\t');
            default -> {
                if (c >= ' ') {
                    words.append(c);
                }
            }
        }
    }
}
