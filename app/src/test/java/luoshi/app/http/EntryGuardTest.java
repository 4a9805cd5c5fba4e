package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.app.testing.Clerk;
import org.junit.jupiter.api.Test;

/** This is no system for state secrets (R0-6). */
class EntryGuardTest {

    @Test
    void aFormWithAClassificationMarkIsNotTakenIn() {
        Clerk office = Clerk.of("qinliyan");
        var answer = office.post("/account", "/exports", "what", "ledger", "query", "", "reason", "转发机密★5年的来文");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Clerk.words(answer)).contains("机密★", "非涉密系统", "没有保存");
        assertThat(Clerk.words(office.get("/exports"))).doesNotContain("转发机密");
    }

    @Test
    void everyPageSaysThatItIsNoSystemForStateSecrets() {
        Clerk office = Clerk.of("qinliyan");
        for (String path : new String[] {"/", "/reports", "/ledger", "/account", "/exports"}) {
            assertThat(Clerk.words(office.get(path))).as(path).contains("本系统为非涉密系统");
        }
    }
}
