package luoshi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.testing.TestPostgres;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Pace;
import luoshi.ledger.jdbc.JdbcMonths;
import luoshi.ledger.month.FreezeMonths;
import luoshi.ledger.month.Frozen;
import luoshi.ledger.month.MonthEnd;
import luoshi.ledger.month.Months;
import luoshi.ledger.month.RecountMonth;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** 月末快照: a month is frozen as it stood when it ended, however late; twice changes nothing; it can be told again from the facts. */
@SuppressWarnings("NullAway.Init") // made before each test
class MonthTest {
    private static final Actor JOB = Actor.ofClaims("1||||1|{1}|{}|t|2|{ledger.read,ledger.manage}|系统");

    private JdbcTemplate jdbc;
    private FreezeMonths freeze;
    private RecountMonth recount;
    private Months months;

    @BeforeEach
    void found() throws SQLException {
        DatabaseAddress address = TestPostgres.database();
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(
                DriverManager.getConnection(address.url(), address.user(), address.password()), true));
        months = new JdbcMonths(jdbc);
        MonthEnd end = new MonthEnd(months, new Parameters(new Catalogue(), new JdbcParameterVersions(jdbc)));
        freeze = new FreezeMonths(months, end, fact -> 0L);
        recount = new RecountMonth(months, end);
        jdbc.execute("""
                insert into ledger_commitment (region_id, id, report_id, year, number, kind, quote, start_at, end_at, paragraph_start, paragraph_end,
                  state, leader_post_id, lead_unit_id, owner_post_id, due_on, concerned)
                select 1, n, 1, 2026, n, 'action', 'x', 0, 1, 0, 1, 'ASSIGNED', 1, 5, 1, '2026-12-31', '{5}' from generate_series(1, 2) n""");
    }

    /** 1号 was issued in March, stood at 20 at the end of April, was changed in May and closed in June; 2号 was issued in May. */
    private void past() {
        past(1, "2026-03-10 09:00+08", "ASSIGNED", 0, "2026-12-31");
        past(1, "2026-04-30 23:59:59+08", "ASSIGNED", 20, "2026-12-31");
        past(1, "2026-05-01 00:00:00+08", "ASSIGNED", 35, "2026-10-31");
        past(1, "2026-06-20 09:00+08", "CLOSED", 100, "2026-10-31");
        past(2, "2026-05-05 09:00+08", "ASSIGNED", 0, "2026-05-20");
    }

    private void past(long id, String since, String state, int progress, String due) {
        jdbc.update(
                "insert into ledger_past (region_id, commitment_id, since, state, progress, lead_unit_id, due_on, concerned, restriction) values (1, ?, ?::timestamptz, ?, ?, 5, ?::date, '{5}', 0)",
                id, since, state, progress, due);
    }

    @Test
    void everyMonthIsFrozenAsItStoodWhenItEnded() {
        past();
        assertThat(freeze.upTo(JOB, LocalDate.of(2026, 7, 3))).isEqualTo(4);
        assertThat(of(3)).hasSize(1).first().satisfies(one -> {
            assertThat(one.standing().progress()).isZero();
            assertThat(one.standing().expected()).isEqualTo(24); // 89 of 364 days
            assertThat(one.light()).isEqualTo(Pace.Light.WARNING);
        });
        assertThat(of(4)).hasSize(1).first().satisfies(one -> {
            assertThat(one.standing().progress()).isEqualTo(20);
            assertThat(one.dueOn()).isEqualTo("2026-12-31");
        });
        assertThat(of(5)).hasSize(2);
        assertThat(of(5).getFirst().dueOn()).isEqualTo("2026-10-31");
        assertThat(of(5).getLast().light()).isEqualTo(Pace.Light.LATE);
        assertThat(of(6).getFirst().state()).isEqualTo(CommitmentState.CLOSED);
    }

    /** R2-2, R2-4: the ledger's light turns where supervision's does; 50 ought to be done at the end of June. */
    @ParameterizedTest
    @CsvSource({"41, NORMAL", "40, WARNING", "20, WARNING", "19, LATE"})
    void theEdgesOfTheLightBelongToTheBetterColourAtThirtyAndToTheWorseAtTen(int progress, Pace.Light light) {
        past(1, "2026-03-10 09:00+08", "ASSIGNED", progress, "2026-12-28");
        freeze.upTo(JOB, LocalDate.of(2026, 7, 3));
        assertThat(of(6).getFirst().standing().expected()).isEqualTo(50);
        assertThat(of(6).getFirst().light()).isEqualTo(light);
    }

    @Test
    void twiceChangesNothingAndTheMonthThatRunsIsNotFrozen() {
        past();
        assertThat(freeze.upTo(JOB, LocalDate.of(2026, 6, 30))).isEqualTo(3);
        assertThat(freeze.upTo(JOB, LocalDate.of(2026, 6, 30))).isZero();
        assertThat(months.all(1))
                .extracting(Months.Month::month)
                .containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 4), YearMonth.of(2026, 3));
        assertThat(freeze.upTo(JOB, LocalDate.of(2026, 7, 1))).isEqualTo(1);
    }

    @Test
    void aFrozenMonthIsToldAgainFromTheFactsAndADifferenceIsFound() {
        past();
        freeze.upTo(JOB, LocalDate.of(2026, 7, 1));
        jdbc.update("update ledger_commitment set progress = 77, due_on = '2026-11-30' where id = 1");
        assertThat(recount.recount(JOB, YearMonth.of(2026, 5))).isEqualTo(new RecountMonth.Recount(2, List.of()));
        jdbc.update("update ledger_snapshot set progress = 99 where month = '2026-05-31' and commitment_id = 2");
        assertThat(recount.recount(JOB, YearMonth.of(2026, 5))).isEqualTo(new RecountMonth.Recount(1, List.of(2)));
    }

    @Test
    void everyChangeOfALiveMatterIsRemembered() {
        jdbc.update("update ledger_commitment set progress = 40 where id = 1");
        jdbc.update("update ledger_commitment set state = 'REPORTED' where id = 1");
        jdbc.update("update ledger_commitment set changed_at = now() where id = 1");
        assertThat(jdbc.queryForList(
                        "select state || progress from ledger_past where commitment_id = 1 order by id", String.class))
                .containsExactly("ASSIGNED40", "REPORTED40");
    }

    @Test
    void noOtherCountyThanTheSampleCanSetItsTime() {
        jdbc.queryForObject("select set_config('luoshi.lived_at', '2020-01-01T09:00', false)", String.class);
        jdbc.update("update ledger_commitment set progress = 41 where id = 1");
        assertThat(jdbc.queryForObject("select max(since)::date = current_date from ledger_past", Boolean.class))
                .isTrue();
    }

    private List<Frozen> of(int month) {
        return months.page(1, YearMonth.of(2026, month), Months.Wanted.ALL, 0, 100);
    }
}
