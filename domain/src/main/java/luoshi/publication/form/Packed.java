package luoshi.publication.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** 看内容: what an uploaded form is by what lies in it; one with macros, with parts from elsewhere or that swells when it is unpacked is refused. */
final class Packed {
    private static final int PARTS = 2_000;
    private static final long UNPACKED = 64L << 20;
    private static final int HEAD = 4;
    private static final Pattern MACROS = Pattern.compile("vbaproject|/activex/|/macrosheets/|/dialogsheets/|vbadata");
    private static final Pattern EMBEDDED = Pattern.compile("/embeddings/|/externallinks/|oleobject");
    private static final Pattern OUTSIDE =
            Pattern.compile("<Relationship\\b[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");

    private Packed() {}

    /** What was found. */
    sealed interface Answer {
        record Safe(FormShape.Kind kind) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    static Answer of(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00d0\u00cf")) {
            return new Answer.Refused("这是旧格式（doc、xls、wps、et）或加了密码的文件。请用Word、Excel或WPS另存为docx、xlsx，再上传");
        }
        if (!head.startsWith("PK")) {
            return new Answer.Refused("这不是Word（docx）或Excel（xlsx）文件，请核对后再上传");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            return unpacked(zip);
        } catch (IOException | IllegalArgumentException e) {
            return new Answer.Refused("打不开这个文件，可能已损坏。请用Word或WPS打开后另存，再上传");
        }
    }

    private static Answer unpacked(ZipInputStream zip) throws IOException {
        FormShape.@Nullable Kind kind = null;
        long bytes = 0;
        int parts = 0;
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            byte[] content = zip.readNBytes((int) (UNPACKED - bytes) + 1);
            bytes += content.length;
            if (bytes > UNPACKED || ++parts > PARTS) {
                return new Answer.Refused("文件解开后太大，不能作样表。请删去图片和多余的表页，再上传");
            }
            String reason = amiss(name, content);
            if (!reason.isEmpty()) {
                return new Answer.Refused(reason);
            }
            kind = switch (name) {
                case "word/document.xml" -> FormShape.Kind.WORD;
                case "xl/workbook.xml" -> FormShape.Kind.EXCEL;
                default -> kind;
            };
        }
        return kind == null ? new Answer.Refused("这不是Word（docx）或Excel（xlsx）文件，请核对后再上传") : new Answer.Safe(kind);
    }

    private static String amiss(String name, byte[] content) {
        if (MACROS.matcher("/" + name).find()) {
            return "文件里有宏，不能作样表。请另存为不带宏的docx、xlsx，再上传";
        }
        if (EMBEDDED.matcher("/" + name).find()) {
            return "文件里嵌有或引用了别的文件，不能作样表。请删去后再上传";
        }
        if (name.endsWith("[content_types].xml") && text(content).contains("macroEnabled")) {
            return "文件里有宏，不能作样表。请另存为不带宏的docx、xlsx，再上传";
        }
        boolean outside = name.endsWith(".rels")
                && OUTSIDE.matcher(text(content))
                        .results()
                        .anyMatch(link -> !link.group().contains("/hyperlink"));
        return outside ? "文件引用了外面的模板或图片，不能作样表。请断开链接后再上传" : "";
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
