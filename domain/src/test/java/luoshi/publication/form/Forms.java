package luoshi.publication.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Forms as a city would send them, and what they are filled with. */
final class Forms {
    static final List<String> ROW = List.of("序号", "编号", "任务", "牵头单位", "进度%");
    static final List<String> WHOLE = List.of("标题", "今天", "件数");

    private Forms() {}

    static byte[] excel(Consumer<XSSFSheet> sheet) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet.accept(book.createSheet("月报"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void row(XSSFSheet sheet, int at, String... words) {
        var row = sheet.createRow(at);
        for (int column = 0; column < words.length; column++) {
            row.createCell(column).setCellValue(words[column]);
        }
    }

    static byte[] word(Consumer<XWPFDocument> document) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.accept(word);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static FormFields listed() {
        return new FormFields(ROW, WHOLE, false);
    }

    static FormOrder order(int rows) {
        return order(rows, listed(), List.of());
    }

    static FormOrder order(int rows, FormFields fields, List<String> columns) {
        List<Map<String, Object>> values = IntStream.rangeClosed(1, rows)
                .mapToObj(number -> Map.<String, Object>of(
                        "序号", number, "编号", 100 + number, "任务", "修路" + number, "牵头单位", "交通局", "进度%", 45))
                .toList();
        return new FormOrder(
                fields, columns, values, Map.of("标题", "2026年台账", "今天", "2026年6月16日", "件数", rows), "导出人：某　事由：月报");
    }

    static FormShape read(byte[] file) {
        return switch (FormFiles.read(file)) {
            case FormFiles.Answer.Found found -> found.shape();
            case FormFiles.Answer.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    static String refusal(byte[] file) {
        return FormFiles.read(file) instanceof FormFiles.Answer.Refused refused ? refused.reason() : "";
    }

    static byte[] fill(byte[] file, FormOrder order) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormFiles.fill(out, file, read(file), order);
        return out.toByteArray();
    }

    /** The same file with one more part. */
    static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
