package luoshi.reading.document.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The table that tesseract writes for a page: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. Its blocks are
 * already in reading order, columns too.
 */
final class RecognisedPage {
    private static final int CELLS = 12;
    private static final String WORD_LEVEL = "5";
    /** Tesseract parts Chinese letters by blanks that nobody wrote. */
    private static final Pattern BLANK_BESIDE_CHINESE =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：！？“”（）《》〔〕%]) +| +(?=[\\p{IsHan}，。、；：！？“”（）《》〔〕%])");

    private RecognisedPage() {}

    static List<String> paragraphs(String table) {
        Map<String, StringBuilder> paragraphs = new LinkedHashMap<>();
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\t", -1);
            if (cells.length == CELLS && cells[0].equals(WORD_LEVEL) && !cells[11].isBlank()) {
                StringBuilder words = paragraphs.computeIfAbsent(cells[2] + "." + cells[3], key -> new StringBuilder());
                words.append(words.isEmpty() ? "" : " ").append(cells[11].strip());
            }
        }
        return paragraphs.values().stream()
                .map(words -> BLANK_BESIDE_CHINESE.matcher(words).replaceAll(""))
                .toList();
    }
}
