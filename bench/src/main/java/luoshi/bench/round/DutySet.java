package luoshi.bench.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import luoshi.bench.Rig;

/**
 * A county with very many open duties, each with a running clock of seven days that was told once. Some end the day before {@link #ORDINARY}, many
 * more the day before {@link #BAD}, the rest at the end of the year.
 */
final class DutySet {
    /** A Thursday before which {@link #ORDINARY_DUE} clocks end. */
    static final LocalDate ORDINARY = LocalDate.of(2026, 6, 11);
    /** The Thursday after, before which {@link #BAD_DUE} more end. */
    static final LocalDate BAD = LocalDate.of(2026, 6, 18);

    static final int ORDINARY_DUE = 20_000;
    static final int BAD_DUE = 280_000;
    private static final int FIRST_UNIT = 1001;
    private static final int UNITS = 40;

    private DutySet() {}

    /** Makes the data folder where it is not there yet. */
    static void make(Path folder, int rows) throws Exception {
        Path mark = folder.resolve("made");
        if (Files.exists(mark)) {
            return;
        }
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            fill(statement, rows);
            statement.execute("vacuum analyze");
        }
        Files.createFile(mark);
    }

    static void fill(Statement statement, int rows) throws SQLException {
        statement.execute("""
                insert into region_unit (region_id, id, name, short_name, class, valid_from)
                select %d, %d + n, '第' || n || '局全称', '第' || n || '局', '部门', '2020-01-01' from generate_series(0, %d) n on conflict do nothing""".formatted(Rig.COUNTY, FIRST_UNIT, UNITS - 1));
        statement.execute("""
                insert into supervision_duty (region_id, id, year, number, source, title, weight, counting, state, unit_id, assigned_at, registered_by, concerned)
                select %1$d, n, 2026, n, 'INSTRUCTION', '第' || n || '段河道阻水物清理', 'GENERAL', 'NATURAL', 'HANDLING', %2$d + n %% %3$d, '2026-06-01 09:00', 1,
                       array[%2$d + n %% %3$d]::bigint[]
                from generate_series(1, %4$d) n""".formatted(Rig.COUNTY, FIRST_UNIT, UNITS, rows));
        statement.execute("""
                insert into supervision_clock (region_id, duty_id, stage, counting, budget, since, since_seq, rung, unit_id, concerned, restriction)
                select region_id, id, 'SETTLE', 'NATURAL', 7, day, day - date '1970-01-01', 1, unit_id, concerned, 0
                from (select *, case when id <= %d then date '%s' - 8 when id <= %d then date '%s' - 8 else date '2026-12-01' + (id %% 20)::int end as day
                      from supervision_duty) d""".formatted(ORDINARY_DUE, ORDINARY, ORDINARY_DUE + BAD_DUE, BAD));
    }

    /** Everything that was fired is as it was before. */
    static void wind(Statement statement) throws SQLException {
        statement.execute("update supervision_clock set rung = 1 where rung <> 1");
        statement.execute("truncate supervision_reminder, notice_outbox, notice_inbox, round_step, supervision_aside");
        statement.execute("vacuum (analyze) supervision_clock");
    }
}
