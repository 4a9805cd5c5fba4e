package luoshi.access;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 动态口令: RFC 6238 with HMAC-SHA-1, 30 seconds and six digits, as every authenticator app speaks it. */
public final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** Twenty fresh random bytes. */
    public static byte[] secret() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** The secret as authenticators take it: base32, whole groups of five bits. */
    static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        BigInteger number = new BigInteger(1, secret);
        for (int group = secret.length * 8 / 5 - 1; group >= 0; group--) {
            text.append(BASE32.charAt(number.shiftRight(group * 5).intValue() & 31));
        }
        return text.toString();
    }

    /** Accepts the code of this step and of its two neighbours, for clocks that run a little off. */
    public static boolean accepts(byte[] secret, String code, Instant now) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        boolean accepted = false;
        for (long near = step - 1; near <= step + 1; near++) {
            accepted |= MessageDigest.isEqual(bytes(code(secret, near)), bytes(code));
        }
        return accepted;
    }

    public static String code(byte[] secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String code) {
        return code.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
