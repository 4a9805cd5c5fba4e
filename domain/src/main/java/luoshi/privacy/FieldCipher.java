package luoshi.privacy;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * 字段加密: SM4-GCM for what is stored, SM3-HMAC as its blind index (GB/T 32907, GB/T 32905; rules §16.2). The seam for a certified module:
 * nothing else in the house names a cipher.
 */
public final class FieldCipher {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 16;

    private final SecretKeySpec key;
    private final SecretKeySpec indexKey;
    private final SecureRandom random = new SecureRandom();

    /** @param master 32 bytes: the first half seals, the second indexes */
    public FieldCipher(byte[] master) {
        if (master.length != 2 * KEY_BYTES) {
            throw new IllegalArgumentException("the master key has 32 bytes, not " + master.length);
        }
        this.key = new SecretKeySpec(master, 0, KEY_BYTES, "SM4");
        this.indexKey = new SecretKeySpec(master, KEY_BYTES, KEY_BYTES, "HMACSM3");
    }

    /** Nonce and sealed bytes; the same text never gives the same bytes twice. */
    public byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0);
        byte[] out = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, out, NONCE_BYTES, sealed.length);
        return out;
    }

    /** @throws IllegalStateException where the bytes were altered or sealed under another key */
    public byte[] open(byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES);
    }

    /** Equal texts have equal indexes; nothing else can be read from them. */
    public byte[] blindIndex(String text) {
        try {
            Mac mac = Mac.getInstance("HMACSM3", PROVIDER);
            mac.init(indexKey);
            return mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance("SM4/GCM/NoPadding", PROVIDER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sealed field cannot be opened", e);
        }
    }
}
