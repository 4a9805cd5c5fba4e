package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import luoshi.publication.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Taking tables out of the system (R16-3). */
class ExportTest {

    @Test
    void aTableCarriesWhoTookItWhenAndWhyAndHoldsTheRowsThatThePersonSees() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.post(
                        "/account", "/exports", "what", "ledger", "query", Matters.ofTheSample(), "reason", " ")))
                .contains("导出事由没有填");
        var asked = office.post(
                "/account", "/exports", "what", "ledger", "query", Matters.ofTheSample(), "reason", "报送常务会议");
        assertThat(asked.statusCode()).isEqualTo(302);
        String file = asked.headers().firstValue("Location").orElseThrow();
        List<Workbooks.TextRow> rows = Workbooks.read(new ByteArrayInputStream(office.bytes(path(file))));
        assertThat(rows.get(1).cells().getFirst()).contains("导出人：秦立言", "导出时间：20", "事由：报送常务会议");
        assertThat(rows.get(2).cells()).startsWith("编号", "报告原文");
        assertThat(rows.size()).isGreaterThan(30);
        assertThat(Clerk.words(office.get("/exports"))).contains("报送常务会议", "可下载");
    }

    @Test
    void nobodyFetchesWhatAnotherAskedFor() {
        Clerk office = Clerk.of("qinliyan");
        String file = office.post(
                        "/account", "/exports", "what", "ledger", "query", Matters.ofTheSample(), "reason", "本人用")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(Clerk.of("jianwenlan").get(path(file)).statusCode()).isEqualTo(404);
        assertThat(Clerk.of("hexiaoman").get(path(file)).statusCode()).isEqualTo(404);
    }

    @AfterEach
    void putTheLimitBack() {
        TestServer.setParameter("export.approval-rows", "1000");
    }

    @Test
    void manyRowsWaitForSomebodyElsesApproval() {
        Clerk clerk = Clerk.of("qinliyan");
        TestServer.setParameter("export.approval-rows", "10");
        var asked =
                clerk.post("/account", "/exports", "what", "ledger", "query", Matters.ofTheSample(), "reason", "年度归档");
        assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/exports");
        assertThat(Clerk.words(clerk.get("/exports"))).contains("年度归档", "待批准");
        Clerk approver = Clerk.of("jianwenlan");
        String page = approver.get("/exports").body();
        String id = page.replaceAll("(?s).*年度归档.*?/exports/(\\d+)/decision.*", "$1");
        assertThat(clerk.post("/account", "/exports/" + id + "/decision", "approved", "true")
                        .body())
                .contains("不能批自己");
        assertThat(clerk.get("/exports/" + id + "/file").statusCode()).isEqualTo(404);
        assertThat(approver.post("/account", "/exports/" + id + "/decision", "approved", "true")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get("/exports/" + id + "/file").statusCode()).isEqualTo(200);
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/exports"));
    }
}
