package luoshi.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.privacy.FieldCipher;
import luoshi.privacy.Masks;

/** 登记手机号: sealed with SM4, found again by its blind index, shown masked (R16-2, rules §16.2). */
public final class SetPhone {
    private final Accounts accounts;
    private final FieldCipher cipher;
    private final Journal journal;

    public SetPhone(Accounts accounts, FieldCipher cipher, Journal journal) {
        this.accounts = accounts;
        this.cipher = cipher;
        this.journal = journal;
    }

    public OpenAccount.Answer set(Actor actor, String phone) {
        if (!phone.matches("1[3-9]\\d{9}")) {
            return new OpenAccount.Answer.Refused("手机号是1开头的11位数字");
        }
        accounts.changeOwnPhone(cipher.seal(phone.getBytes(StandardCharsets.UTF_8)), cipher.blindIndex(phone));
        journal.append(Fact.of(actor.regionId(), "account.phone-set", "account", actor.accountId())
                .to(Particulars.of("phone", Masks.phone(phone)).json()));
        return new OpenAccount.Answer.Done(actor.accountId());
    }

    /** The own number, masked; empty where none was registered. */
    public String masked() {
        return accounts.ownPhone()
                .map(secret -> Masks.phone(new String(cipher.open(secret), StandardCharsets.UTF_8)))
                .orElse("");
    }

    /** The account with the number, for those who manage accounts; the number itself is compared by its blind index alone. */
    public Optional<Account> find(Actor actor, String phone) {
        return accounts.withPhone(actor.regionId(), cipher.blindIndex(phone));
    }
}
