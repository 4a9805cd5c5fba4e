package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * Every paper of the sample county, whole in both formats. With {@code -Dluoshi.samples=docs/samples} they are written there, with the pages of the Word
 * files as pictures.
 */
class SamplePapersTest {
    private static final int DPI = 60;

    /** By the name of the file: the address, and what must stand in it. */
    private static Map<String, String[]> papers() {
        String duty = "/duties/"
                + Matters.text("select min(id) from supervision_duty where region_id = 990121 and state = 'HANDLING'");
        String order = "/supervision/orders/"
                + Matters.text("select min(id) from supervision_order where region_id = 990121 and number is not null");
        String bulletin = "/supervision/bulletins/"
                + Matters.text("select min(id) from supervision_bulletin where region_id = 990121");
        String meeting = "/meetings/"
                + Matters.text("select id from meeting_meeting where region_id = 990121 and title = '全县重点项目第7次调度会'");
        Map<String, String[]> papers = new LinkedHashMap<>();
        papers.put("督查令", new String[] {order + "/papers/order", "限期整改"});
        papers.put("呈批单", new String[] {order + "/papers/approval", "拟请签发"});
        papers.put("督办通知单", new String[] {duty + "/papers/notice", "承办单位"});
        papers.put("催办单", new String[] {duty + "/papers/reminder", "签收"});
        papers.put("通报", new String[] {bulletin + "/paper", "督查室"});
        papers.put("会议纪要", new String[] {meeting + "/minutes", "出席："});
        return papers;
    }

    @Test
    void everyPaperIsWholeInBothFormats() throws Exception {
        Clerk office = Clerk.of("qinliyan");
        for (Map.Entry<String, String[]> paper : papers().entrySet()) {
            String address = paper.getValue()[0];
            keep(office, paper.getKey() + ".docx", address, paper.getValue()[1]);
            keep(office, paper.getKey() + ".ofd", address + "?format=ofd", paper.getValue()[1]);
        }
        String export = office.post(
                        "/account", "/exports", "what", "ledger-word", "query", "light=LATE", "reason", "附在通报后面")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "");
        keep(office, "分解表.docx", export, "牵头单位");
        draw();
    }

    private static void keep(Clerk office, String name, String address, String words) throws IOException {
        byte[] file = office.bytes(address);
        ReadDocument read = (ReadDocument) Documents.read(file, name);
        assertThat(read.text().replaceAll("\\s", "")).as(name).contains(words);
        Path folder = folder();
        if (folder != null) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), file);
        }
    }

    private static @org.jspecify.annotations.Nullable Path folder() {
        String wanted = System.getProperty("luoshi.samples", "");
        return wanted.isEmpty() ? null : Path.of(wanted).toAbsolutePath();
    }

    /** Where samples are wanted, an office program draws them. */
    private static void draw() throws IOException, InterruptedException {
        Path folder = folder();
        if (folder == null) {
            return;
        }
        Path drawn = Files.createTempDirectory("samples");
        try (var files = Files.list(folder)) {
            for (Path word :
                    files.filter(file -> file.toString().endsWith(".docx")).toList()) {
                Process office = new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation="
                                        + drawn.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                drawn.toString(),
                                word.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(drawn.resolve("office.log").toFile())
                        .start();
                assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
                String name = word.getFileName().toString().replace(".docx", "");
                try (var pages = Loader.loadPDF(Files.readAllBytes(drawn.resolve(name + ".pdf")))) {
                    for (int page = 0; page < pages.getNumberOfPages(); page++) {
                        BufferedImage picture = new PDFRenderer(pages).renderImageWithDPI(page, DPI, ImageType.RGB);
                        ImageIO.write(
                                picture,
                                "PNG",
                                folder.resolve(name + "-" + (page + 1) + ".png").toFile());
                    }
                }
            }
        }
    }
}
