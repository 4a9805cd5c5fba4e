package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** A log-in that runs out loses nothing of what was being typed. */
class DraftTest {

    @Test
    void aFormThatComesAfterTheLogInRanOutIsKeptAndCanBeSentAfterTheNext() throws SQLException {
        Clerk office = Clerk.of("yezhiqiu");
        office.get("/account");
        idleForAnHour("yezhiqiu");
        var late = office.post("/login", "/exports", "what", "ledger", "query", "", "reason", "写了很久的事由");
        assertThat(late.headers().firstValue("Location").orElse("")).contains("ended=draft");
        office.logIn("yezhiqiu", TestServer.PASSWORD);
        var kept = office.get("/account/drafts");
        assertThat(Clerk.words(kept)).contains("写了很久的事由", "接着提交");
        assertThat(office.post("/account/drafts", "/exports", "what", "ledger", "query", "", "reason", "写了很久的事由")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/account/drafts"))).doesNotContain("写了很久的事由");
    }

    @Test
    void aPageThatIsAskedForAfterwardsComesBackAfterTheLogIn() throws SQLException {
        Clerk office = Clerk.of("jianwenlan");
        idleForAnHour("jianwenlan");
        assertThat(office.get("/ledger?state=OPEN").headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).contains("next=%2Fledger%3Fstate%3DOPEN"));
    }

    private static void idleForAnHour(String login) throws SQLException {
        try (Connection owner = TestServer.owner();
                var statement = owner.createStatement()) {
            statement.executeUpdate("""
                    update access_session set last_seen_at = now() - interval '1 hour', claims_at = now() - interval '1 hour'
                    where account_id = (select id from access_account where login = '%s')""".formatted(login));
        }
    }
}
