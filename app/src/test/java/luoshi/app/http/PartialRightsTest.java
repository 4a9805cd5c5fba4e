package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Roles are data: whoever may see one thing and not another gets the page with what he may see; what is restricted reaches nobody by a side door. */
class PartialRightsTest {
    private final Clerk office = Clerk.of("qinliyan");

    @Test
    void whoMaySeeMattersAndNoReportSeesTheirOwnWords() throws SQLException {
        change("""
                insert into access_role (code, name, sees, level, rank) values ('ledger-only', '只看台账', 'REGION', 2, 99);
                insert into access_role_right values ('ledger-only', 'ledger.read');
                insert into access_account (region_id, id, login, name, password_hash, must_change_password)
                select region_id, 990001, 'ledger-only', '只看台账', password_hash, false from access_account where login = 'qinliyan';
                insert into access_account_role values (990121, 990001, 'ledger-only')""");
        Clerk reader = Clerk.of("ledger-only");
        String matter =
                Matters.text("select id from ledger_commitment where state = 'ASSIGNED' and end_at > 0 limit 1");
        shows(reader.get("/commitments/" + matter), "select quote from ledger_commitment where id = " + matter);
        for (String state : List.of("<>", "=")) {
            String problem =
                    Matters.text("select id from ledger_problem where state %s 'DROPPED' limit 1".formatted(state));
            shows(reader.get("/problems/" + problem), "select words from ledger_problem where id = " + problem);
        }
    }

    private static void shows(HttpResponse<String> page, String words) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(Matters.text(words));
    }

    @Test
    void aRestrictedPledgeIsNotToldToThePublic() throws SQLException {
        String pledge = Matters.text("""
                select c.id from ledger_commitment c join report_report r on r.id = c.report_id
                where c.pledge is not null and c.state = 'ASSIGNED' and c.year = %d limit 1""".formatted(Matters.today().getYear()));
        String task =
                Matters.text("select coalesce(nullif(task, ''), quote) from ledger_commitment where id = " + pledge);
        assertThat(office.get("/public/pledges").body()).contains(task);
        change("update ledger_commitment set restriction = 1 where id = " + pledge);
        try {
            assertThat(office.get("/public/pledges").body()).doesNotContain(task);
        } finally {
            change("update ledger_commitment set restriction = 0 where id = " + pledge);
        }
    }

    @Test
    void aLetterIsForNoMoreOfAUnitsPeopleThanItsDuty() throws SQLException {
        change("""
                insert into supervision_duty (region_id, id, year, number, source, title, weight, counting, state, unit_id, registered_by, concerned, restriction)
                select 990121, 990002, 2026, 990002, 'INSPECTION', '内部督办一件', 'GENERAL', 'UNROLLED', 'REGISTERED', id, 1, array[id], 1
                from region_unit where region_id = 990121 and short_name = '住建局'""");
        office.post("/duties/990002", "/duties/990002/assign");
        change("""
                insert into notice_inbox (region_id, id, unit_id, key, title, words, subject_kind, subject_id, restriction)
                select region_id, 9900000 + id, unit_id, key, title, words, subject_kind, subject_id, restriction from notice_outbox where subject_id = 990002
                on conflict do nothing""");
        assertThat(Clerk.of("fanganju").get("/notices").body()).contains("内部督办一件");
        assertThat(Clerk.of("ruanxiaozhu").get("/notices").body()).doesNotContain("内部督办一件");
    }

    private static void change(String sql) throws SQLException {
        try (Connection owner = TestServer.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
