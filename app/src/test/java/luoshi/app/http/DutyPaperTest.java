package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import org.junit.jupiter.api.Test;

/** 督办通知单 and 催办单 (R14-2): a duty on paper, for those who see it. */
class DutyPaperTest {
    private static final String ID =
            Matters.text("select min(id) from supervision_duty where region_id = 990121 and state = 'HANDLING'");

    @Test
    void theNoticeSaysWhatIsToBeDoneAndUntilWhen() {
        Clerk office = Clerk.of("qinliyan");
        assertThat(office.get("/duties/" + ID).body()).contains("/duties/" + ID + "/papers/notice");
        String title = Matters.text("select title from supervision_duty where id = " + ID);
        assertThat(read(office, "notice")).contains("督办通知单", "承办单位", title, "办结", "核验意见");
        assertThat(read(office, "reminder")).contains("催办单", title, "签收");
        String mark = read(office, "notice")
                .lines()
                .filter(line -> line.contains("〔"))
                .findFirst()
                .orElseThrow()
                .strip();
        assertThat(mark.substring(0, mark.indexOf('号') + 1))
                .matches("^[\\u4e00-\\u9fa5]{2,10}〔20\\d{2}〕[蓝橙红]?[1-9]\\d*号$");
        assertThat(office.get("/duties/" + ID + "/papers/poem").statusCode()).isEqualTo(404);
    }

    @Test
    void whoDoesNotSeeTheDutyPrintsNoPaperOfIt() {
        assertThat(Clerk.of("deputy").get("/duties/" + ID + "/papers/notice").statusCode())
                .isEqualTo(404);
    }

    private static String read(Clerk clerk, String form) {
        return ((ReadDocument) Documents.read(clerk.bytes("/duties/" + ID + "/papers/" + form), "单.docx")).text();
    }
}
