package luoshi.access.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import luoshi.access.Account;
import luoshi.access.Accounts;
import luoshi.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Accounts} in PostgreSQL. */
public final class JdbcAccounts implements Accounts {
    private static final String SELECT = """
            select a.region_id, a.id, a.login, a.person_id, a.name, a.state, a.totp_sealed is not null as second_factor, a.locked_until,
                   array(select role_code from access_account_role r
                         where r.region_id = a.region_id and r.account_id = a.id order by role_code) as roles
            from access_account a where a.region_id = ?
            """;

    private final JdbcTemplate jdbc;

    public JdbcAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Account> list(long regionId) {
        return jdbc.query(SELECT + " order by a.id", JdbcAccounts::account, regionId);
    }

    @Override
    public Optional<Account> find(long regionId, long id) {
        return jdbc.query(SELECT + " and a.id = ?", JdbcAccounts::account, regionId, id).stream()
                .findFirst();
    }

    @Override
    public boolean taken(String login) {
        return !jdbc.queryForList("select 1 from access_account where login = ?", Integer.class, login)
                .isEmpty();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(
            long regionId,
            String login,
            @Nullable Long personId,
            String name,
            String passwordHash,
            boolean mustChange) {
        return jdbc.queryForObject("""
                insert into access_account (region_id, login, person_id, name, password_hash, must_change_password)
                values (?, ?, ?, ?, ?, ?) returning id""", Long.class, regionId, login, personId, name, passwordHash, mustChange);
    }

    @Override
    public void giveRole(long regionId, long accountId, String role) {
        jdbc.update(
                "insert into access_account_role (region_id, account_id, role_code) values (?, ?, ?)",
                regionId,
                accountId,
                role);
    }

    @Override
    public void takeRole(long accountId, String role) {
        jdbc.query("select access_take_role(?, ?)", row -> {}, accountId, role);
    }

    @Override
    public void resetPassword(long regionId, long accountId, String passwordHash) {
        jdbc.update(
                "update access_account set password_hash = ?, must_change_password = true, failed = 0, locked_until = null where region_id = ? and id = ?",
                passwordHash,
                regionId,
                accountId);
    }

    @Override
    public void setOpen(long regionId, long accountId, boolean open) {
        jdbc.update(
                "update access_account set state = ? where region_id = ? and id = ?",
                open ? "OPEN" : "CLOSED",
                regionId,
                accountId);
        if (!open) {
            jdbc.update(
                    "update access_session set ended_at = clock_timestamp() where region_id = ? and account_id = ? and ended_at is null",
                    regionId,
                    accountId);
        }
    }

    @Override
    public void unlock(long regionId, long accountId) {
        jdbc.update(
                "update access_account set failed = 0, locked_until = null where region_id = ? and id = ?",
                regionId,
                accountId);
    }

    @Override
    public void dropSecondFactor(long regionId, long accountId) {
        jdbc.update("update access_account set totp_sealed = null where region_id = ? and id = ?", regionId, accountId);
    }

    @Override
    public void setRights(String role, List<String> rights) {
        String[] wanted = rights.toArray(String[]::new);
        jdbc.update("delete from access_role_right where role_code = ? and may <> all (?)", role, wanted);
        jdbc.update(
                "insert into access_role_right (role_code, may) select ?, unnest(?::text[]) on conflict do nothing",
                role,
                wanted);
    }

    @Override
    public List<Role> roles() {
        return jdbc.query(
                """
                select r.*, array(select may from access_role_right g where g.role_code = r.code order by may) as rights
                from access_role r where code <> 'system-job' order by rank""",
                (row, number) -> new Role(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("sees"),
                        row.getInt("level"),
                        row.getBoolean("admin"),
                        texts(row, "rights")));
    }

    @Override
    public void changeOwnPassword(String passwordHash) {
        jdbc.query("select access_change_own_password(?)", row -> {}, passwordHash);
    }

    @Override
    public void changeOwnPhone(byte[] sealed, byte[] index) {
        jdbc.query("select access_change_own_phone(?, ?)", row -> {}, sealed, index);
    }

    @Override
    public Optional<byte[]> ownPhone() {
        return jdbc
                .queryForList(
                        "select phone_sealed from access_account where id = (select access_account()) and phone_sealed is not null",
                        byte[].class)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Account> withPhone(long regionId, byte[] index) {
        return jdbc.query(SELECT + " and a.phone_index = ?", JdbcAccounts::account, regionId, index).stream()
                .findFirst();
    }

    @Override
    public void changeOwnTotp(byte @Nullable [] sealed) {
        jdbc.query("select access_change_own_totp(?)", row -> {}, (Object) sealed);
    }

    @Override
    public List<Draft> drafts() {
        return jdbc.query(
                "select id, path, form, saved_at from access_draft order by id desc",
                (row, number) -> new Draft(
                        row.getLong("id"),
                        row.getString("path"),
                        row.getString("form"),
                        row.getTimestamp("saved_at").toInstant()));
    }

    @Override
    public void dropDraft(long id) {
        jdbc.update("delete from access_draft where id = ?", id);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Timestamp locked = row.getTimestamp("locked_until");
        return new Account(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getString("login"),
                row.getObject("person_id", Long.class),
                row.getString("name"),
                row.getString("state").equals("OPEN"),
                row.getBoolean("second_factor"),
                locked == null ? null : locked.toInstant(),
                texts(row, "roles"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
