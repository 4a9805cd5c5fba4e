package luoshi.ledger.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * 抽签 (R5-8): which of the applications that wait are looked at on site. The applications are put in the order of the SHA-256 of seed, colon and id;
 * the first are picked, as many as the share asks for and never fewer. Whoever has seed and pool draws the same again.
 *
 * @param id 0 before it is stored
 * @param seed hex digits that nobody could choose
 * @param percent 抽查比例
 * @param pool the ids of the applications
 */
public record Sample(long id, LocalDate drawnOn, String seed, int percent, List<Long> pool) {
    private static final int WHOLE = 100;

    public Sample {
        pool = pool.stream().sorted().toList();
    }

    public List<Long> picked() {
        int wanted = (pool.size() * percent + WHOLE - 1) / WHOLE;
        return pool.stream()
                .sorted(Comparator.comparing(this::place))
                .limit(wanted)
                .sorted()
                .toList();
    }

    private String place(Long id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((seed + ":" + id).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
