package luoshi.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * 登录凭据: what the browser holds. Written as {@code region.secret}; the database knows only the SHA-256 of the secret.
 *
 * @param regionId the county of the account, so that the key alone says which database node to ask
 * @param secret 32 random bytes, base64url
 */
public record SessionKey(long regionId, String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SessionKey random(long regionId) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SessionKey(regionId, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads {@code region.secret}; empty where the text is none. */
    public static Optional<SessionKey> parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1
                || dot > 18
                || text.length() > 100
                || !text.substring(0, dot).chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(new SessionKey(Long.parseLong(text.substring(0, dot)), text.substring(dot + 1)));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return regionId + "." + secret;
    }
}
