package luoshi.access;

import java.util.List;
import java.util.Optional;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/** 开户: a new account with a first password that must be changed at the first log-in. */
public final class OpenAccount {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Journal journal;

    public OpenAccount(Accounts accounts, Passwords passwords, Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Done(long id) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    public Answer open(Actor actor, String login, @Nullable Long personId, String name, String password) {
        var fault = fault(login, password);
        if (fault.isPresent()) {
            return new Answer.Refused(fault.get());
        }
        if (accounts.taken(login)) {
            return new Answer.Refused("登录名“" + login + "”已经有人用了");
        }
        long id = accounts.add(actor.regionId(), login, personId, name, passwords.hash(password), true);
        journal.append(Fact.of(actor.regionId(), "account.opened", "account", id)
                .to(Particulars.of("login", login).and("person", personId).json()));
        return new Answer.Done(id);
    }

    /** What is wrong with a log-in name or a password, in the user's words. */
    static Optional<String> fault(String login, String password) {
        return login.matches("[a-z][a-z0-9._-]{2,31}")
                ? Passwords.weakness(password, login)
                : Optional.of("登录名用3到32个小写字母、数字、点或横线，以字母开头");
    }

    /** 授权: gives the account exactly these roles (needs {@code role.grant}). */
    public Answer grant(Actor actor, long accountId, List<String> wanted) {
        var found = accounts.find(actor.regionId(), accountId);
        if (found.isEmpty()) {
            return new Answer.Refused("没有这个账号");
        }
        List<String> administrators =
                accounts.roles().stream().filter(Role::admin).map(Role::code).toList();
        if (wanted.size() > 1 && wanted.stream().anyMatch(administrators::contains)) {
            return new Answer.Refused("系统、安全、审计管理员必须由不同账号担任，且不兼业务角色");
        }
        List<String> before = found.get().roles();
        before.stream().filter(role -> !wanted.contains(role)).forEach(role -> accounts.takeRole(accountId, role));
        wanted.stream()
                .filter(role -> !before.contains(role))
                .forEach(role -> accounts.giveRole(actor.regionId(), accountId, role));
        journal.append(Fact.of(actor.regionId(), "account.roles-granted", "account", accountId)
                .from(Particulars.of("roles", before).json())
                .to(Particulars.of("roles", wanted).json()));
        return new Answer.Done(accountId);
    }
}
