package luoshi.access;

import java.time.Instant;
import java.util.Base64;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.privacy.FieldCipher;

/** 动态口令的启用和停用. A secret counts only after its first code was right, so that nobody locks himself out. */
public final class SetSecondFactor {
    private final Gate gate;
    private final Accounts accounts;
    private final FieldCipher cipher;
    private final Journal journal;

    public SetSecondFactor(Gate gate, Accounts accounts, FieldCipher cipher, Journal journal) {
        this.gate = gate;
        this.accounts = accounts;
        this.cipher = cipher;
        this.journal = journal;
    }

    /**
     * A secret that waits for its first code.
     *
     * @param key for the authenticator, base32
     * @param sealed what the form carries until then
     */
    public record Offer(String key, String sealed) {}

    public Offer offer() {
        byte[] secret = Totp.secret();
        return new Offer(Totp.base32(secret), Base64.getUrlEncoder().encodeToString(cipher.seal(secret)));
    }

    /** The same offer again, after a wrong code. */
    public Offer again(String sealed) {
        return new Offer(Totp.base32(open(sealed)), sealed);
    }

    public OpenAccount.Answer accept(Actor actor, String sealed, String code, Instant now) {
        if (!Totp.accepts(open(sealed), code, now)) {
            return new OpenAccount.Answer.Refused("动态口令不对。请看验证器上最新的6位数字，并检查手机时间");
        }
        accounts.changeOwnTotp(Base64.getUrlDecoder().decode(sealed));
        journal.append(Fact.of(actor.regionId(), "account.second-factor-set", "account", actor.accountId()));
        return new OpenAccount.Answer.Done(actor.accountId());
    }

    public OpenAccount.Answer remove(Actor actor, String code, Instant now) {
        Account account = accounts.find(actor.regionId(), actor.accountId()).orElseThrow();
        boolean right = gate.find(account.login())
                .map(Gate.Entry::totpSealed)
                .filter(secret -> Totp.accepts(cipher.open(secret), code, now))
                .isPresent();
        if (!right) {
            return new OpenAccount.Answer.Refused("动态口令不对，没有停用");
        }
        accounts.changeOwnTotp(null);
        journal.append(Fact.of(actor.regionId(), "account.second-factor-removed", "account", actor.accountId()));
        return new OpenAccount.Answer.Done(actor.accountId());
    }

    private byte[] open(String sealed) {
        return cipher.open(Base64.getUrlDecoder().decode(sealed));
    }
}
