package luoshi.access;

import java.util.List;
import java.util.function.LongFunction;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Division;
import luoshi.region.DivisionTable;
import luoshi.region.Divisions;

/** 建立: the first government of an empty installation, with its three administrators (三员分立), who are different people. */
public final class FoundGovernment {
    private final Gate gate;
    private final LongFunction<SessionKey> programKey;
    private final Acting acting;
    private final Rooms rooms;

    /** What it fills. */
    public record Rooms(
            DivisionTable table, Divisions divisions, Accounts accounts, Passwords passwords, Journal journal) {}

    /**
     * An administrator to be.
     *
     * @param role system-admin, security-admin or audit-admin
     * @param mustChange whether the password is a first one that somebody else knows
     */
    public record Administrator(String role, String login, String name, String password, boolean mustChange) {}

    /** @param programKey the log-in under which the program itself works in a founded region */
    public FoundGovernment(Gate gate, LongFunction<SessionKey> programKey, Acting acting, Rooms rooms) {
        this.gate = gate;
        this.programKey = programKey;
        this.acting = acting;
        this.rooms = rooms;
    }

    public OpenAccount.Answer found(long code, List<Administrator> administrators) {
        List<Division> path = rooms.table().path(code);
        if (path.isEmpty()) {
            return new OpenAccount.Answer.Refused("请从查到的行政区划中选一个");
        }
        if (!gate.homes().isEmpty()) {
            return new OpenAccount.Answer.Refused("已经建立过了，请直接登录");
        }
        if (administrators.stream().map(Administrator::login).distinct().count() < administrators.size()) {
            return new OpenAccount.Answer.Refused("三个管理员的登录名不能相同");
        }
        for (Administrator administrator : administrators) {
            var fault = OpenAccount.fault(administrator.login(), administrator.password());
            if (fault.isPresent()) {
                return new OpenAccount.Answer.Refused(fault.get());
            }
        }
        gate.found(path.stream()
                .map(division -> new Gate.Place(division.id(), division.name(), division.level()))
                .toList());
        return acting.as(programKey.apply(code), actor -> fill(code, administrators));
    }

    private OpenAccount.Answer fill(long code, List<Administrator> administrators) {
        int townships = rooms.divisions().add(rooms.table().townships(code));
        for (Administrator administrator : administrators) {
            String hash = rooms.passwords().hash(administrator.password());
            long account = rooms.accounts()
                    .add(code, administrator.login(), null, administrator.name(), hash, administrator.mustChange());
            rooms.accounts().giveRole(code, account, administrator.role());
            rooms.journal()
                    .append(Fact.of(code, "account.opened", "account", account)
                            .to(Particulars.of("login", administrator.login())
                                    .and("roles", List.of(administrator.role()))
                                    .json()));
        }
        rooms.journal()
                .append(Fact.of(code, "region.founded", "region", code)
                        .to(Particulars.of("townships", townships).json()));
        return new OpenAccount.Answer.Done(code);
    }
}
