package luoshi.reading.document;

/**
 * 来源: where a text came from.
 *
 * @param filename the name under which the file arrived, empty for pasted text
 * @param format what the content turned out to be
 * @param charset the encoding of a plain or web text (“UTF-8”, “GB18030”, “UTF-16LE”); empty where the format settles it
 */
public record Origin(String filename, Format format, String charset) {
    /** Whether the characters were recognised from pictures and may be wrong without a trace. */
    public boolean recognised() {
        return format == Format.SCANNED_PDF;
    }
}
