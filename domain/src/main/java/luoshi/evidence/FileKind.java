package luoshi.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** 文件类型: what a file is by its first bytes, whatever its name says. Only these are taken. */
enum FileKind {
    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg jpeg"),
    /** docx, xlsx, pptx and OFD are ZIP archives; the name tells which. */
    ZIPPED("application/zip", "PK\u0003\u0004", "docx xlsx pptx ofd"),
    /** doc, xls, ppt and what WPS saves in the same container. */
    COMPOUND("application/x-ole-storage", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "doc xls ppt wps et dps");

    static final int HEAD = 8;

    private final String mediaType;
    private final String magic;
    private final String endings;

    FileKind(String mediaType, String magic, String endings) {
        this.mediaType = mediaType;
        this.magic = magic;
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    boolean endsLike(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return Arrays.asList(endings.split(" ")).contains(ending);
    }

    /** @param head the first {@link #HEAD} bytes, or fewer where the file is shorter */
    static Optional<FileKind> of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.magic))
                .findFirst();
    }
}
