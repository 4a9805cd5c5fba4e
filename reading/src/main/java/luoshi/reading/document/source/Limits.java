package luoshi.reading.document.source;

import java.time.Duration;

/**
 * What one file may cost. A provincial report is about 60 KB of text; the limits leave three orders of magnitude and still keep a hostile
 * file from taking the memory or the time of others.
 */
public final class Limits {
    /** Bytes of a file as received. */
    public static final long FILE_BYTES = 64L << 20;

    /** Bytes that the parts of one packed file (docx, ofd) may unpack to, all together. */
    public static final long UNPACKED_BYTES = 256L << 20;

    /** Bytes that one part of a packed file may unpack to. */
    public static final long PART_BYTES = 64L << 20;

    /** Unpacked bytes to one packed byte beyond which a part is a bomb. XML text seldom exceeds 40. */
    public static final int PACKING_RATIO = 400;

    /** Entries of a packed file. */
    public static final int PARTS = 20_000;

    /** UTF-16 units of text; the rest of a longer one is not a report. */
    public static final int TEXT_UNITS = 24 << 20;

    /** Pages of a pdf or ofd. */
    public static final int PAGES = 3_000;

    /** Depth of nested XML elements. */
    public static final int DEPTH = 256;

    /** How long one file may be read. */
    public static final Duration TIME = Duration.ofSeconds(30);

    /** Pages of a scan that are recognised; a longer one should be recognised by its sender. */
    public static final int OCR_PAGES = 60;

    /** How long recognising one scanned page may take. */
    public static final Duration OCR_PAGE_TIME = Duration.ofSeconds(60);

    /** How long a pdf may take when its pages are pictures; without pictures it takes a second. */
    public static final Duration TIME_WITH_RECOGNITION = Duration.ofMinutes(20);

    private Limits() {}
}
