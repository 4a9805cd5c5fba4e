package luoshi.journal;

import java.time.LocalDate;
import java.util.HexFormat;

/**
 * 锚: the state of a region's chain on a day, signed with SM2 and kept outside the database too.
 *
 * @param hash the chain's hash after {@code seq}, hex
 * @param signature SM2 with SM3 over {@link #words}, DER, hex
 */
public record Anchor(long regionId, LocalDate day, long seq, String hash, String signature) {

    static Anchor signed(long regionId, LocalDate day, long seq, byte[] hash, AnchorKey key) {
        String hex = HexFormat.of().formatHex(hash);
        byte[] signature = key.sign(words(regionId, day, seq, hex));
        return new Anchor(regionId, day, seq, hex, HexFormat.of().formatHex(signature));
    }

    private static String words(long regionId, LocalDate day, long seq, String hash) {
        return regionId + "|" + day + "|" + seq + "|" + hash;
    }

    /** What is signed: {@code region|day|seq|hash}. */
    public String words() {
        return words(regionId, day, seq, hash);
    }

    /** One line: {@code region|day|seq|hash|signature}. */
    public String line() {
        return words() + "|" + signature;
    }

    /** @throws IllegalArgumentException where the line is none of ours */
    static Anchor ofLine(String line) {
        String[] part = line.strip().split("\\|", -1);
        if (part.length != 5) {
            throw new IllegalArgumentException("no anchor: " + line);
        }
        return new Anchor(Long.parseLong(part[0]), LocalDate.parse(part[1]), Long.parseLong(part[2]), part[3], part[4]);
    }
}
