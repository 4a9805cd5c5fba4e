package luoshi.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.reading.document.source.Trouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file that cannot be read is answered with one clear sentence, quickly and in little memory. */
class TroublesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("luoshi.root", ".."), "corpus/documents");

    @TempDir
    Path folder;

    @Test
    void anAbsentFileIsSaidToBeMissing() {
        assertThat(trouble(Documents.read(folder.resolve("没有.docx")))).isEqualTo(Trouble.MISSING);
    }

    @Test
    void aFileOfFiveHundredMegabytesIsRefusedWithoutBeingLoaded() throws IOException {
        Path large = folder.resolve("报告.docx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(500L << 20);
        }
        assertThat(trouble(Documents.read(large))).isEqualTo(Trouble.TOO_LARGE);
        try (InputStream stream = Files.newInputStream(large)) {
            assertThat(trouble(Documents.read(stream, "报告.docx"))).isEqualTo(Trouble.TOO_LARGE);
        }
    }

    @Test
    void aPackageThatSwellsIsStopped() throws IOException {
        byte[] bomb = zip("word/document.xml", 300 << 20);
        assertThat(bomb.length).isLessThan(400_000);
        assertThat(trouble(Documents.read(bomb, "报告.docx"))).isEqualTo(Trouble.BOMB);
        assertThat(trouble(Documents.read(zip("OFD.xml", 300 << 20), "报告.ofd"))).isEqualTo(Trouble.BOMB);
    }

    @Test
    void aPdfWhoseStreamsSwellIsStopped() {
        byte[] packed = packed(new byte[100 << 20]);
        byte[] head =
                "%PDF-1.4\n1 0 obj <</Length 1/Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] pdf = Arrays.copyOf(head, head.length + packed.length);
        System.arraycopy(packed, 0, pdf, head.length, packed.length);
        assertThat(trouble(Documents.read(pdf, "报告.pdf"))).isEqualTo(Trouble.BOMB);
    }

    @Test
    void passwordsAreNamedAsTheReason() throws IOException {
        assertThat(trouble(Documents.read(lockedPdf(), "报告.pdf"))).isEqualTo(Trouble.ENCRYPTED);
        assertThat(trouble(Documents.read(lockedDocx(), "报告.docx"))).isEqualTo(Trouble.ENCRYPTED);
    }

    @Test
    void aPageThatIsAPictureIsToldAtItsPlaceInTheText() throws IOException {
        Received received = Documents.readUnrecognised(withAPicturePage(), "报告.pdf");
        assertThat(received).isInstanceOf(ReadDocument.class);
        ReadDocument document = (ReadDocument) received;
        int told = document.text().indexOf("（第2页是图片，没有读出文字，请对照原件）");
        assertThat(told).isPositive();
        assertThat(document.pageAt(told)).hasValue(2);
        assertThat(document.pageAt(document.text().length() - 2).orElseThrow()).isGreaterThan(2);
        assertThat(document.paragraphs())
                .filteredOn(paragraph -> paragraph.span().contains(told))
                .allMatch(paragraph -> paragraph.role() != Paragraph.Role.BODY)
                .hasSize(1);
    }

    private static byte[] withAPicturePage() throws IOException {
        try (PDDocument text = Loader.loadPDF(SAMPLES.resolve("yunling.pdf").toFile());
                PDDocument scan =
                        Loader.loadPDF(SAMPLES.resolve("yunling-scan.pdf").toFile())) {
            PDPage picture = text.importPage(scan.getPage(0));
            text.getPages().remove(picture);
            text.getPages().insertAfter(picture, text.getPage(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            text.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aFileCutOffHalfWayIsCorruptOrGivesItsFirstHalf() throws IOException {
        for (String name : new String[] {"yunling.docx", "yunling.doc", "yunling.ofd"}) {
            byte[] whole = Files.readAllBytes(SAMPLES.resolve(name));
            Received received = Documents.read(Arrays.copyOf(whole, whole.length / 3), name);
            assertThat(trouble(received)).as(name).isEqualTo(Trouble.CORRUPT);
        }
    }

    @Test
    void contentDecidesAndNotTheName() throws IOException {
        byte[] docx = Files.readAllBytes(SAMPLES.resolve("yunling.docx"));
        assertThat(((ReadDocument) Documents.read(docx, "报告.doc")).format()).isEqualTo(Format.DOCX);
        byte[] html = Files.readAllBytes(SAMPLES.resolve("yunling-page.html"));
        assertThat(((ReadDocument) Documents.read(html, "报告.doc")).format()).isEqualTo(Format.HTML);
        assertThat(trouble(Documents.read(zip("xl/workbook.xml", 10), "报告.docx")))
                .isEqualTo(Trouble.CORRUPT);
    }

    @Test
    void aScanThatIsNotRecognisedSaysSo() throws IOException {
        byte[] scan = Files.readAllBytes(SAMPLES.resolve("yunling-scan.pdf"));
        assertThat(trouble(Documents.readUnrecognised(scan, "扫描.pdf"))).isEqualTo(Trouble.SCANNED);
    }

    private static Trouble trouble(Received received) {
        assertThat(received).isInstanceOf(Unreadable.class);
        Unreadable unread = (Unreadable) received;
        assertThat(unread.sentence()).matches("[^。]+。[^。]+。");
        return unread.trouble();
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] chunk = new byte[1 << 20];
            for (int written = 0; written < size; written += chunk.length) {
                zip.write(chunk, 0, Math.min(chunk.length, size - written));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[1 << 20];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A docx with a password is a compound file with these two streams. */
    private static byte[] lockedDocx() throws IOException {
        try (POIFSFileSystem storage = new POIFSFileSystem()) {
            storage.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            storage.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "EncryptionInfo");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            storage.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
