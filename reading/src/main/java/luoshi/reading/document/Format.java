package luoshi.reading.document;

/** 文件格式: what a file is by its content, whatever its name says. */
public enum Format {
    TXT("纯文本"),
    PASTED("粘贴文字"),
    HTML("网页"),
    DOCX("Word 文档（docx）"),
    DOC("Word 97—2003 文档（doc、wps）"),
    PDF("PDF"),
    SCANNED_PDF("扫描件 PDF（文字由识别得来）"),
    OFD("OFD 版式文件");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** The format as a clerk would call it. */
    public String label() {
        return label;
    }
}
