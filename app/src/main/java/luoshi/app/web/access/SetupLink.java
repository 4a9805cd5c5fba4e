package luoshi.app.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** 一次性链接: opens the first set-up once, in this run of the program. */
public final class SetupLink {
    private volatile String token;

    private SetupLink(String token) {
        this.token = token;
    }

    /** A link for an installation that has no government yet. */
    public static SetupLink fresh() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new SetupLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** No link: there is a government. */
    public static SetupLink none() {
        return new SetupLink("");
    }

    /** The path that opens the set-up, while it may be opened. */
    public Optional<String> path() {
        return token.isEmpty() ? Optional.empty() : Optional.of("/setup?token=" + token);
    }

    boolean opens(String offered) {
        String wanted = token;
        return !wanted.isEmpty()
                && MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.US_ASCII), offered.getBytes(StandardCharsets.UTF_8));
    }

    void use() {
        token = "";
    }
}
