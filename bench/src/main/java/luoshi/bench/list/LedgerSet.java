package luoshi.bench.list;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import luoshi.access.Passwords;
import luoshi.bench.Rig;

/** A county with one report of very many commitments, forty units and one log-in of the supervision office. */
public final class LedgerSet {
    public static final String LOGIN = "supervisor";
    public static final String PASSWORD = "bench-2026-county";
    public static final long REPORT = 1;

    /** Heads of units, who report. */
    public static final int HEADS = 8;

    private static final int UNITS = 40;
    private static final int FIRST_UNIT = 1001;

    private LedgerSet() {}

    /** The log-in of the head of {@link #unitOf} the same number. */
    public static String head(int head) {
        return "head" + head;
    }

    public static long unitOf(int head) {
        return (long) FIRST_UNIT + head;
    }

    static long unit(Random random) {
        return (long) FIRST_UNIT + random.nextInt(UNITS);
    }

    /** Makes the data folder where it is not there yet. */
    public static void make(Path folder, int rows) throws Exception {
        Path mark = folder.resolve("made");
        if (Files.exists(mark)) {
            return;
        }
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            people(statement);
            commitments(statement, rows);
            statement.execute("vacuum analyze");
        }
        Files.createFile(mark);
    }

    private static void people(Statement statement) throws SQLException {
        long county = Rig.COUNTY;
        statement.execute("""
                insert into region_unit (region_id, id, name, short_name, class, valid_from)
                select %d, %d + n, '第' || n || '局全称', '第' || n || '局', '部门', '2020-01-01' from generate_series(0, %d) n""".formatted(county, FIRST_UNIT, UNITS - 1));
        String hash = new Passwords().hash(PASSWORD);
        statement.execute("""
                insert into access_account (region_id, id, login, name, password_hash, must_change_password)
                values (%d, 5001, '%s', '督查室', '%s', false)""".formatted(county, LOGIN, hash));
        statement.execute("insert into access_account_role values (%d, 5001, 'supervision')".formatted(county));
        statement.execute("""
                insert into region_post (region_id, id, unit_id, name, kind, valid_from) select %1$d, 2001 + n, %2$d + n, '局长', '局长', '2020-01-01' from generate_series(0, %3$d) n;
                insert into region_person (region_id, id, name) select %1$d, 3001 + n, '局长' || n from generate_series(0, %3$d) n;
                insert into region_holding (region_id, post_id, person_id, kind, valid_from) select %1$d, 2001 + n, 3001 + n, 'HOLDER', '2020-01-01' from generate_series(0, %3$d) n;
                insert into access_account (region_id, id, login, person_id, name, password_hash, must_change_password)
                select %1$d, 6001 + n, 'head' || n, 3001 + n, '局长' || n, '%4$s', false from generate_series(0, %3$d) n;
                insert into access_account_role select %1$d, 6001 + n, 'unit-head' from generate_series(0, %3$d) n""".formatted(county, FIRST_UNIT, HEADS - 1, hash));
        statement.execute("""
                insert into report_report (region_id, id, title, year, fingerprint, file_name, format, body, received_by)
                values (%d, %d, '2026年政府工作报告', 2026, 'x', 'x.txt', 'TXT', '正文', 5001)""".formatted(county, REPORT));
    }

    /** Nine tenths of each unit's are assigned; units and states are spread as a fixed arithmetic spreads them. */
    private static void commitments(Statement statement, int rows) throws SQLException {
        statement.execute("""
                insert into ledger_commitment (region_id, report_id, year, number, kind, quote, start_at, end_at, paragraph_start, paragraph_end,
                                               state, leader_post_id, lead_unit_id, owner_post_id, due_on, concerned, progress)
                select %1$d, %2$d, 2026, n, (array['target', 'project', 'deliverable', 'action'])[n %% 4 + 1],
                       '改造提升第' || n || '段农村公路并完成沿线排水和标线施划', 0, 2, 0, 2,
                       case when n / 40 %% 10 = 0 then 'CLOSED' else 'ASSIGNED' end,
                       1, %3$d + (n * 7919::bigint) %% %4$d, 1, date '2026-01-01' + (n %% 500),
                       array[%3$d + (n * 7919::bigint) %% %4$d], n %% 100
                from generate_series(1, %5$d) n""".formatted(Rig.COUNTY, REPORT, FIRST_UNIT, UNITS, rows));
    }
}
