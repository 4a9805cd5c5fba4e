package luoshi.access;

import java.time.Instant;
import luoshi.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;

/** 动态口令核对: whether who acts has his authenticator at hand, for what a log-in alone is not enough. A wrong code counts as a wrong password does. */
public final class CheckCode {
    private final Gate gate;
    private final Accounts accounts;
    private final FieldCipher cipher;

    public CheckCode(Gate gate, Accounts accounts, FieldCipher cipher) {
        this.gate = gate;
        this.accounts = accounts;
        this.cipher = cipher;
    }

    /** What came of it. */
    public enum Verdict {
        RIGHT,
        WRONG,
        LOCKED,
        /** The account has no second factor. */
        NONE_SET
    }

    public Verdict check(Actor actor, String code, Instant now) {
        Gate.@Nullable Entry entry = accounts.find(actor.regionId(), actor.accountId())
                .flatMap(account -> gate.find(account.login()))
                .orElse(null);
        byte[] sealed = entry == null ? null : entry.totpSealed();
        if (entry == null || sealed == null) {
            return Verdict.NONE_SET;
        }
        Instant locked = entry.lockedUntil();
        if (locked != null && locked.isAfter(now)) {
            return Verdict.LOCKED;
        }
        if (Totp.accepts(cipher.open(sealed), code, now)) {
            return Verdict.RIGHT;
        }
        gate.fail(entry);
        return Verdict.WRONG;
    }
}
