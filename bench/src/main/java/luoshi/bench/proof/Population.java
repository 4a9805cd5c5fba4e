package luoshi.bench.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import luoshi.access.Gate;
import luoshi.bench.Rig;

/**
 * Two invented counties side by side: units, people of every role, a report, commitments of every restriction level, notes and evidence.
 * Every text that somebody may not see carries a token that says what it is: {@code c990122x37z} is commitment 37 of county 990122.
 *
 * @param units in each county
 * @param people in each county, one account each; roles go round
 * @param commitments in each county
 */
record Population(int units, int people, int commitments) {
    static final List<Long> COUNTIES = List.of(Rig.COUNTY, 990123L);
    static final int FIRST_UNIT = 2001;
    static final int FIRST_PERSON = 10_001;
    static final int FIRST_COMMITMENT = 100_001;
    static final int FIRST_NOTE = 300_001;
    static final int FIRST_FILE = 500_001;
    static final int FIRST_REPORT = 700_001;
    /** Problems, and the one term and opinion. */
    static final int FIRST_PROBLEM = 900_001;

    static final int PROBLEMS = 20;
    /** Every third commitment has a note, and every note a file. */
    static final int NOTED = 3;

    /** Founds the counties in an empty installation; {@code hash} is the stored content of every evidence file. */
    void settle(Rig rig, String hash) throws SQLException {
        rig.gate()
                .found(List.of(
                        new Gate.Place(990000, "东岭省", "province"),
                        new Gate.Place(990100, "云川市", "city"),
                        new Gate.Place(COUNTIES.get(1), "邻县", "county")));
        try (Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            for (long county : COUNTIES) {
                int shift = COUNTIES.indexOf(county) * 50_000;
                for (String sql : rows(shift, hash).split(";\n", -1)) {
                    statement.execute(sql.replace(":county", Long.toString(county)));
                }
            }
            statement.execute("analyze");
        }
    }

    /** Ids of the second county lie 50,000 higher, so that a guessed id may be the neighbour's. */
    static int id(int first, long county, int n) {
        return first + COUNTIES.indexOf(county) * 50_000 + n;
    }

    private String rows(int shift, String hash) {
        return """
                insert into region_unit (region_id, id, name, short_name, class, valid_from)
                select :county, %1$d + n, '第' || n || '局u:countyx' || %1$d + n || 'z', '第' || n || '局', '部门', '2020-01-01' from generate_series(0, %2$d - 1) n;
                insert into region_post (region_id, id, unit_id, name, kind, valid_from)
                select :county, %3$d + n, %1$d + n %% %2$d, '职务' || n, '其他', '2020-01-01' from generate_series(0, %4$d - 1) n;
                insert into region_person (region_id, id, name) select :county, %3$d + n, '人p:countyx' || %3$d + n || 'z' from generate_series(0, %4$d - 1) n;
                insert into region_holding (region_id, post_id, person_id, kind, valid_from)
                select :county, %3$d + n, %3$d + n, 'HOLDER', '2020-01-01' from generate_series(0, %4$d - 1) n;
                update region_unit u set leader_post_id = (select min(p.id) from region_post p join access_role r on true
                  where r.code = 'leader' and p.region_id = :county and (p.id - %3$d) %% (select count(*) from access_role where code <> 'system-job')
                        = (select count(*) from access_role s where s.code < r.code and s.code <> 'system-job'))
                where region_id = :county and id %% 5 = 0;
                insert into access_account (region_id, id, login, person_id, name, password_hash, must_change_password)
                select :county, %3$d + n, 'u' || :county || '-' || n, %3$d + n, '账号' || n, '!', false from generate_series(0, %4$d - 1) n;
                insert into access_account_role (region_id, account_id, role_code)
                select :county, %3$d + n, r.code from generate_series(0, %4$d - 1) n
                join (select code, row_number() over (order by code) - 1 as place, count(*) over () as roles from access_role where code <> 'system-job') r
                on r.place = n %% r.roles;
                insert into report_report (region_id, id, title, year, fingerprint, file_name, format, body, received_by)
                values (:county, %9$d, '报告r:countyx%9$dz', 2026, 'f:county', '报告.txt', 'TXT', '正文r:countyx%9$dz', 1);
                insert into report_opinion (region_id, id, report_id, start_at, end_at, quote, deputy, words, raised_by)
                values (:county, %12$d, %9$d, 0, 2, '正文', '代表', '意见o:countyx%12$dz', 1);
                insert into report_term (region_id, id, term, definition, standing, valid_from)
                values (:county, %12$d, '名词t:countyx%12$dz', '解释t:countyx%12$dz', '已解释', '2026-01-01');
                insert into ledger_problem (region_id, id, report_id, year, number, words, start_at, end_at, state, owner_unit_id, concerned)
                select :county, %12$d + n, %9$d, 2026, n + 1, '问题b:countyx' || %12$d + n || 'z', 0, 2, 'UNDERWAY', %1$d + n %% %2$d, array[%1$d + n %% %2$d]
                from generate_series(0, %13$d - 1) n;
                insert into ledger_commitment (region_id, id, report_id, year, number, kind, quote, start_at, end_at, paragraph_start, paragraph_end,
                                               state, leader_post_id, lead_unit_id, owner_post_id, due_on, concerned, progress, restriction)
                select :county, %5$d + n, %9$d, 2026, n + 1, (array['target', 'project', 'deliverable', 'action'])[n %% 4 + 1],
                       '改造提升农村公路c:countyx' || %5$d + n || 'z', 0, 2, 0, 2, 'ASSIGNED', 1, %1$d + n %% %2$d, 1, date '2026-01-01' + n %% 500,
                       array[%1$d + n %% %2$d, %1$d + (n * 7 + 3) %% %2$d], n %% 100, case when n %% 11 = 0 then 2 when n %% 7 = 0 then 1 else 0 end
                from generate_series(0, %6$d - 1) n;
                insert into ledger_note (region_id, id, commitment_id, unit_id, period, words, progress, noted_by, concerned, restriction)
                select region_id, %7$d + id - %5$d, id, lead_unit_id, date '2026-03-01', '已完成一半n:countyx' || %7$d + id - %5$d || 'z', 50, 1, concerned, restriction
                from ledger_commitment where region_id = :county and id %% %10$d = 0;
                insert into evidence_file (region_id, id, hash, name, media_type, size_bytes, kind, uploaded_by, keep_until, subject_kind, subject_id, concerned, restriction)
                select region_id, %8$d + id - %7$d, '%11$s', '验收报告e:countyx' || %8$d + id - %7$d || 'z.pdf', 'application/pdf', 100, '验收报告', 1, '2099-12-31',
                       'note', id, concerned, restriction
                from ledger_note where region_id = :county""".formatted(
                        FIRST_UNIT + shift,
                        units,
                        FIRST_PERSON + shift,
                        people,
                        FIRST_COMMITMENT + shift,
                        commitments,
                        FIRST_NOTE + shift,
                        FIRST_FILE + shift,
                        FIRST_REPORT + shift,
                        NOTED,
                        hash,
                        FIRST_PROBLEM + shift,
                        PROBLEMS);
    }
}
