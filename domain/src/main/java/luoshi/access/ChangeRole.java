package luoshi.access;

import java.util.List;
import java.util.Optional;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 调整角色: gives a role exactly these rights. An administrator's role keeps its own and takes none of another's (三员分立). */
public final class ChangeRole {
    private final Accounts accounts;
    private final Journal journal;

    public ChangeRole(Accounts accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    /** Answers why it was refused; empty where it was done. */
    public Optional<String> change(Actor actor, String code, List<String> wanted) {
        Optional<Role> found = accounts.roles().stream()
                .filter(role -> role.code().equals(code))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of("没有这个角色");
        }
        if (found.get().admin()) {
            return Optional.of("系统、安全、审计管理员的权限是固定的，不能调整");
        }
        List<String> unfit = List.of("region.manage", "account.manage", "role.grant", "journal.read", "system.health");
        if (wanted.stream().anyMatch(right -> unfit.contains(right) || !Rights.LABELS.containsKey(right))) {
            return Optional.of("管理员的权限不能给业务角色（三员分立）");
        }
        accounts.setRights(code, wanted);
        journal.append(new Fact(
                actor.regionId(),
                "role.changed",
                "role:" + code,
                null,
                Particulars.of("rights", found.get().rights()).json(),
                Particulars.of("rights", wanted).json()));
        return Optional.empty();
    }
}
