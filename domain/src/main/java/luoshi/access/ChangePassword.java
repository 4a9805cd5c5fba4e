package luoshi.access;

import luoshi.journal.Fact;
import luoshi.journal.Journal;

/** 改密: a person changes the own password. Until a first password is changed, the account has no rights at all. */
public final class ChangePassword {
    private final Gate gate;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Journal journal;

    public ChangePassword(Gate gate, Accounts accounts, Passwords passwords, Journal journal) {
        this.gate = gate;
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
    }

    public OpenAccount.Answer change(Actor actor, String current, String wanted, String again) {
        Account account = accounts.find(actor.regionId(), actor.accountId()).orElseThrow();
        boolean known = gate.find(account.login())
                .filter(entry -> passwords.matches(current, entry.passwordHash()))
                .isPresent();
        if (!known) {
            return new OpenAccount.Answer.Refused("现用密码不对");
        }
        if (!wanted.equals(again)) {
            return new OpenAccount.Answer.Refused("两次填写的新密码不一样");
        }
        if (wanted.equals(current)) {
            return new OpenAccount.Answer.Refused("新密码不能与现用密码相同");
        }
        var weakness = Passwords.weakness(wanted, account.login());
        if (weakness.isPresent()) {
            return new OpenAccount.Answer.Refused(weakness.get());
        }
        accounts.changeOwnPassword(passwords.hash(wanted));
        journal.append(Fact.of(actor.regionId(), "account.password-changed", "account", actor.accountId()));
        return new OpenAccount.Answer.Done(actor.accountId());
    }
}
