package luoshi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second factor (rules §16.1, identification), by the vectors of RFC 6238. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theVectorsOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Property(tries = 200)
    void aCodeIsAcceptedForAStepBeforeAndBehindAndNotTwoStepsAway(
            @ForAll @LongRange(min = 1_000_000, max = 4_000_000_000L) long second) {
        Instant now = Instant.ofEpochSecond(second);
        String code = Totp.code(SECRET, now);
        assertThat(Totp.accepts(SECRET, code, now.plusSeconds(30))).isTrue();
        assertThat(Totp.accepts(SECRET, code, now.minusSeconds(30))).isTrue();
        boolean repeats = Totp.code(SECRET, now.plusSeconds(60)).equals(code)
                || Totp.code(SECRET, now.plusSeconds(90)).equals(code)
                || Totp.code(SECRET, now.plusSeconds(120)).equals(code);
        assertThat(Totp.accepts(SECRET, code, now.plusSeconds(90))).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({"12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
    void theSecretIsWrittenInBase32(String secret, String written) {
        assertThat(Totp.base32(secret.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
