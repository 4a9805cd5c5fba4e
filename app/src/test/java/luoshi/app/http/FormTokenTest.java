package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import luoshi.app.testing.Clerk;
import org.junit.jupiter.api.Test;

/** A form that waits in another tab can still be sent; one that no page of ours showed cannot. */
class FormTokenTest {

    @Test
    void aFormOpenedBeforeOtherPagesWereLookedAtIsTakenIn() {
        Clerk office = Clerk.of("yezhiqiu");
        String opened = Clerk.token(office.get("/exports/new?what=ledger"));
        office.get("/");
        office.get("/ledger");
        office.post("/account", "/exports", "what", "ledger", "query", "", "reason", "另一个页签里的事");
        HttpResponse<String> sent =
                office.postOpened(opened, "/exports", "what", "ledger", "query", "", "reason", "先打开、后提交");
        assertThat(sent.statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutTokenIsRefusedInTheReadersWords() {
        HttpResponse<String> refused =
                Clerk.of("yezhiqiu").postOpened("", "/exports", "what", "ledger", "query", "", "reason", "来路不明");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Clerk.words(refused)).contains("这一页已经过期，没有收下");
    }
}
