package luoshi.reading.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import luoshi.reading.document.packed.PackedParts;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** 读表: the front door of this room: an Excel workbook (xlsx, xls) or a Word file (docx, doc) gives its tables. Its content decides what a file is. */
public final class Tables {
    private static final String UNKNOWN = "这不是Excel或Word文件。请上传xlsx、xls、docx或doc。";
    private static final String NO_TABLE = "文件里没有表格。请上传带表格的分解表或台账。";

    private Tables() {}

    /** What came of a file. */
    public sealed interface Answer {
        /** @param grids at least one */
        record Found(List<Grid> grids) implements Answer {}

        /** @param sentence why not and what to do */
        record Refused(String sentence) implements Answer {}
    }

    public static Answer read(byte[] file) {
        if (file.length > Limits.FILE_BYTES) {
            return refused(Trouble.TOO_LARGE);
        }
        try {
            List<Grid> grids = Stop.within(Limits.TIME, () -> grids(file));
            return grids.isEmpty() ? new Answer.Refused(NO_TABLE) : new Answer.Found(List.copyOf(grids));
        } catch (UnreadableFile e) {
            return e.trouble() == Trouble.UNKNOWN_FORMAT ? new Answer.Refused(UNKNOWN) : refused(e.trouble());
        }
    }

    private static Answer refused(Trouble trouble) {
        return new Answer.Refused(trouble.reason() + trouble.advice());
    }

    private static List<Grid> grids(byte[] file) throws IOException {
        if (begins(file, 'P', 'K', 3, 4)) {
            PackedParts parts =
                    PackedParts.of(file, name -> name.equals("word/document.xml") || WorkbookReader.wants(name));
            if (parts.part("xl/workbook.xml").isPresent()) {
                return WorkbookReader.read(parts);
            }
            return WordTableReader.read(
                    parts.part("word/document.xml").orElseThrow(() -> new UnreadableFile(Trouble.UNKNOWN_FORMAT)));
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file);
        }
        throw new UnreadableFile(Trouble.UNKNOWN_FORMAT);
    }

    private static List<Grid> compound(byte[] file) throws IOException {
        try (POIFSFileSystem storage = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = storage.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile(Trouble.ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return OldWorkbookReader.read(root);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return OldWordTableReader.read(root);
            }
            throw new UnreadableFile(Trouble.UNKNOWN_FORMAT);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(Trouble.ENCRYPTED, e);
        }
    }

    private static boolean begins(byte[] file, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
