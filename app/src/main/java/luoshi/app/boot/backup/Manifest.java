package luoshi.app.boot.backup;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * 清单: what a backup holds. Lines of words divided by tabs: {@code format 1}, {@code program 0.1.0}, {@code schema 011}, {@code made …},
 * {@code sequence NAME VALUE}, and for each entry {@code entry NAME ROWS SM3}.
 *
 * @param schema the version of the last migration
 * @param sequences where each sequence stood
 * @param entries the files in the archive by name
 */
record Manifest(String program, String schema, String made, Map<String, Long> sequences, Map<String, Entry> entries) {
    static final String NAME = "manifest.txt";
    private static final String FORMAT = "1";

    /**
     * A file in the archive.
     *
     * @param rows of a table; 0 for other files
     * @param hash SM3 of the content, hex
     */
    record Entry(long rows, String hash) {}

    List<String> lines() {
        List<String> lines = new ArrayList<>(
                List.of("format\t" + FORMAT, "program\t" + program, "schema\t" + schema, "made\t" + made));
        sequences.forEach((name, value) -> lines.add("sequence\t" + name + "\t" + value));
        entries.forEach((name, entry) -> lines.add("entry\t" + name + "\t" + entry.rows() + "\t" + entry.hash()));
        return lines;
    }

    /** @throws IOException where the lines are none of ours */
    static Manifest of(List<String> lines) throws IOException {
        Map<String, String> head = new TreeMap<>();
        Map<String, Long> sequences = new TreeMap<>();
        Map<String, Entry> entries = new TreeMap<>();
        try {
            for (String line : lines) {
                String[] word = line.split("\t", -1);
                switch (word[0]) {
                    case "sequence" -> sequences.put(word[1], Long.valueOf(word[2]));
                    case "entry" -> entries.put(word[1], new Entry(Long.parseLong(word[2]), word[3]));
                    default -> head.put(word[0], word[1]);
                }
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IOException("no manifest", e);
        }
        if (!FORMAT.equals(head.get("format"))) {
            throw new IOException("the format is " + head.get("format"));
        }
        return new Manifest(
                head.getOrDefault("program", ""),
                head.getOrDefault("schema", ""),
                head.getOrDefault("made", ""),
                sequences,
                entries);
    }

    static MessageDigest sm3() {
        try {
            return MessageDigest.getInstance("SM3", new BouncyCastleProvider());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
