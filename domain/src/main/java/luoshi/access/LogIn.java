package luoshi.access;

import java.time.Instant;
import java.util.Optional;
import luoshi.privacy.FieldCipher;

/** 登录: a name, a password and, where the account has one, a second factor become a key. */
public final class LogIn {
    private static final String UNKNOWN = "登录名或密码不对";

    private final Gate gate;
    private final Passwords passwords;
    private final FieldCipher cipher;
    private final String decoy;

    public LogIn(Gate gate, Passwords passwords, FieldCipher cipher) {
        this.gate = gate;
        this.passwords = passwords;
        this.cipher = cipher;
        this.decoy = passwords.hash("decoy");
    }

    /** An answer to a log-in. */
    public sealed interface Outcome {
        /** Logged in; {@code mustChange}: the password must be changed first. */
        record LoggedIn(SessionKey key, boolean mustChange) implements Outcome {}

        /** The password was right; a six-digit code is wanted. */
        record CodeWanted() implements Outcome {}

        record Refused(String reason) implements Outcome {}
    }

    /**
     * @param code the six digits of the second factor; empty where none was given yet
     * @param now the time for lock-outs and codes
     */
    public Outcome with(String login, String password, String code, Instant now) {
        Optional<Gate.Entry> found = gate.find(login);
        boolean right =
                passwords.matches(password, found.map(Gate.Entry::passwordHash).orElse(decoy));
        if (found.isEmpty()) {
            return new Outcome.Refused(UNKNOWN);
        }
        Gate.Entry entry = found.get();
        if (entry.lockedUntil() != null && entry.lockedUntil().isAfter(now)) {
            return locked(entry.lockedUntil(), now);
        }
        if (!right) {
            return gate.fail(entry)
                    .filter(now::isBefore)
                    .map(until -> locked(until, now))
                    .orElse(new Outcome.Refused(UNKNOWN));
        }
        if (entry.totpSealed() != null) {
            if (code.isEmpty()) {
                return new Outcome.CodeWanted();
            }
            if (!Totp.accepts(cipher.open(entry.totpSealed()), code, now)) {
                gate.fail(entry);
                return new Outcome.Refused("动态口令不对，或已过时");
            }
        }
        SessionKey key = SessionKey.random(entry.regionId());
        gate.open(entry.regionId(), entry.accountId(), key);
        return new Outcome.LoggedIn(key, entry.mustChange());
    }

    private static Outcome locked(Instant until, Instant now) {
        long minutes = Math.max(1, (java.time.Duration.between(now, until).toSeconds() + 59) / 60);
        return new Outcome.Refused("连续输错次数过多，账号已锁定，请" + minutes + "分钟后再试");
    }
}
