package luoshi.access;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** 口令: argon2id, 19 MiB, two passes; at most two computed at once, so that a flood of log-ins cannot eat the memory. */
public final class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int SHORTEST = 10;
    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Semaphore seats = new Semaphore(AT_ONCE, true);

    public String hash(String password) {
        seats.acquireUninterruptibly();
        try {
            return required(argon2.encode(password));
        } finally {
            seats.release();
        }
    }

    boolean matches(String password, String hash) {
        seats.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            seats.release();
        }
    }

    /** Why the password is too weak, in the user's words; empty where it is not. */
    public static Optional<String> weakness(String password, String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("密码至少" + SHORTEST + "位");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(login.toLowerCase(java.util.Locale.ROOT))) {
            return Optional.of("密码里不能含有登录名");
        }
        long kinds = List.of("\\p{Ll}", "\\p{Lu}", "\\p{Nd}", "[^\\p{Ll}\\p{Lu}\\p{Nd}]").stream()
                .filter(kind ->
                        java.util.regex.Pattern.compile(kind).matcher(password).find())
                .count();
        return kinds < 2 ? Optional.of("密码要有字母、数字、符号中的至少两种") : Optional.empty();
    }

    private static String required(@org.jspecify.annotations.Nullable String hash) {
        if (hash == null) {
            throw new IllegalStateException("argon2 gave no hash");
        }
        return hash;
    }
}
