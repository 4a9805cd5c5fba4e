package luoshi.app.http;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import luoshi.access.Totp;

/** The authenticator on somebody's phone. */
public final class Authenticator {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    public static String code(String key, Instant at) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < key.length(); i++) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(key.charAt(i))));
        }
        byte[] bytes = number.toByteArray();
        int wanted = key.length() * 5 / 8;
        byte[] secret = new byte[wanted];
        byte[] tail = bytes.length > wanted ? Arrays.copyOfRange(bytes, bytes.length - wanted, bytes.length) : bytes;
        System.arraycopy(tail, 0, secret, wanted - tail.length, tail.length);
        return Totp.code(secret, at);
    }
}
