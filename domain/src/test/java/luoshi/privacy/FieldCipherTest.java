package luoshi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/** 国密 (rules §16.2): known answers of the algorithms, and what sealed fields promise. */
class FieldCipherTest {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final HexFormat HEX = HexFormat.of();

    private final FieldCipher cipher = new FieldCipher(HEX.parseHex("00112233445566778899aabbccddeeff".repeat(2)));

    @Test
    void sm3HasItsKnownAnswer() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SM3", PROVIDER).digest("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(HEX.formatHex(hash)).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sm4HasItsKnownAnswer() throws GeneralSecurityException {
        byte[] key = HEX.parseHex("0123456789abcdeffedcba9876543210");
        Cipher sm4 = Cipher.getInstance("SM4/ECB/NoPadding", PROVIDER);
        sm4.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "SM4"));
        assertThat(HEX.formatHex(sm4.doFinal(key))).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Property(tries = 200)
    void whatIsSealedOpensAgainAndNeverLooksTheSame(@ForAll String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = cipher.seal(plain);
        assertThat(cipher.open(sealed)).isEqualTo(plain);
        assertThat(cipher.seal(plain)).isNotEqualTo(sealed);
    }

    @Property(tries = 200)
    void aChangedByteIsNoticed(@ForAll String text, @ForAll @IntRange(max = 1_000_000) int place) {
        byte[] sealed = cipher.seal(text.getBytes(StandardCharsets.UTF_8));
        sealed[place % sealed.length] ^= 1;
        assertThatThrownBy(() -> cipher.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 200)
    void theBlindIndexTellsEqualTextsAndNothingElse(@ForAll String one, @ForAll String other) {
        assertThat(Arrays.equals(cipher.blindIndex(one), cipher.blindIndex(other)))
                .isEqualTo(one.equals(other));
    }
}
