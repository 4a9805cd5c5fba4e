package luoshi.access;

import java.util.Optional;
import luoshi.journal.Fact;
import luoshi.journal.Journal;

/** 管账号: what the system administrator does to an account of somebody else. */
public final class KeepAccount {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Journal journal;

    public KeepAccount(Accounts accounts, Passwords passwords, Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** The acts there are. */
    public enum Act {
        CLOSE("account.closed", "已停用"),
        REOPEN("account.reopened", "已恢复"),
        UNLOCK("account.unlocked", "已解锁"),
        DROP_SECOND_FACTOR("account.second-factor-dropped", "动态口令已停用");

        private final String verb;
        private final String done;

        Act(String verb, String done) {
            this.verb = verb;
            this.done = done;
        }

        public String done() {
            return done;
        }
    }

    /** Answers why it was refused; empty where it was done. */
    public Optional<String> act(Actor actor, long id, Act act) {
        Optional<String> refused = refused(actor, id);
        if (refused.isEmpty()) {
            switch (act) {
                case CLOSE -> accounts.setOpen(actor.regionId(), id, false);
                case REOPEN -> accounts.setOpen(actor.regionId(), id, true);
                case UNLOCK -> accounts.unlock(actor.regionId(), id);
                case DROP_SECOND_FACTOR -> accounts.dropSecondFactor(actor.regionId(), id);
            }
            journal.append(Fact.of(actor.regionId(), act.verb, "account", id));
        }
        return refused;
    }

    /** A new first password, which must be changed at the next log-in. */
    public Optional<String> resetPassword(Actor actor, long id, String password) {
        Optional<String> refused = refused(actor, id);
        if (refused.isEmpty()) {
            accounts.resetPassword(actor.regionId(), id, passwords.hash(password));
            journal.append(Fact.of(actor.regionId(), "account.password-reset", "account", id));
        }
        return refused;
    }

    private Optional<String> refused(Actor actor, long id) {
        if (!actor.may("account.manage")) {
            return Optional.of("账号由系统管理员管理");
        }
        if (id == actor.accountId()) {
            return Optional.of("自己的账号请在“我的账号”里改");
        }
        return accounts.find(actor.regionId(), id).isPresent() ? Optional.empty() : Optional.of("没有这个账号");
    }
}
