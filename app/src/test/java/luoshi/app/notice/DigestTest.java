package luoshi.app.notice;

import static luoshi.app.notice.SmallCounty.CLERK;
import static luoshi.app.notice.SmallCounty.COUNTY;
import static luoshi.app.notice.SmallCounty.HEAD;
import static luoshi.app.notice.SmallCounty.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import luoshi.notice.LetterKind;
import luoshi.notice.choice.QuietHours;
import luoshi.notice.choice.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One digest a day, never in quiet hours, never with anything that is restricted; the days are those of 2026. */
class DigestTest {
    private SmallCounty county = new SmallCounty();
    private SmtpPost post = post();

    private static SmtpPost post() {
        try {
            return new SmtpPost();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() {
        county.now(at(2026, 2, 27, 9, 0));
        county.mailChannel(post.port());
        county.wantsMail(CLERK);
    }

    @AfterEach
    void close() throws IOException {
        county.close();
        post.close();
    }

    private void reminder(int number) {
        county.arrives("duty/" + number + "/SETTLE/0/0", "duty", "催办：" + number + "号渠还有两天到期", 0);
    }

    private void runAt(int month, int day, int hour, int minute) {
        county.now(at(2026, month, day, hour, minute));
        county.mailing("one").run(COUNTY);
    }

    private List<String> bodies() {
        return post.mails().stream().map(SmtpPost::body).toList();
    }

    /** Saturday, 28 February 2026, is worked for Spring Festival; Saturday, 7 March, is not. */
    @Test
    void aReminderWaitsForTheDigestOfTheNextDayThatIsWorked() {
        county.now(at(2026, 2, 27, 22, 0));
        reminder(1);
        runAt(2, 28, 7, 59);
        assertThat(post.mails()).isEmpty();
        runAt(2, 28, 8, 0);
        runAt(2, 28, 8, 20);
        assertThat(bodies()).hasSize(1).first().asString().contains("1号渠");
        county.now(at(2026, 3, 6, 17, 0));
        reminder(2);
        reminder(3);
        runAt(3, 7, 8, 0);
        runAt(3, 8, 12, 0);
        assertThat(post.mails()).as("a rest day").hasSize(1);
        runAt(3, 9, 8, 0);
        assertThat(bodies()).hasSize(2).last().asString().contains("2号渠", "3号渠").doesNotContain("1号渠");
    }

    @Test
    void aDayWithNothingToTellHasNoDigest() {
        runAt(2, 28, 8, 0);
        reminder(1);
        runAt(2, 28, 9, 0);
        assertThat(post.mails()).isEmpty();
        runAt(3, 2, 8, 0);
        assertThat(bodies()).hasSize(1).first().asString().contains("1号渠");
    }

    @Test
    void anUrgentLetterBreaksTheQuietOnlyWhereTheCountySaysSo() {
        county.now(at(2026, 2, 28, 23, 0));
        county.assigned(1);
        county.mailing("one").run(COUNTY);
        assertThat(post.mails()).hasSize(1);
        county.setParameter("notice.urgent-quiet", "否");
        county.assigned(2);
        county.mailing("one").run(COUNTY);
        runAt(3, 1, 12, 0);
        assertThat(post.mails()).as("a Sunday").hasSize(1);
        runAt(3, 2, 7, 30);
        assertThat(bodies()).hasSize(2).last().asString().contains("2号渠");
    }

    /** Who may see it is told that there is something, and nothing of it; who may not is not told at all. */
    @Test
    void nothingThatIsRestrictedLeavesTheProgram() {
        county.wantsMail(HEAD);
        county.now(at(2026, 2, 27, 10, 0));
        county.arrives("duty/5/assigned/11", "duty", "交办：涉密渠道整治", 1);
        county.arrives("duty/6/SETTLE/0/0", "duty", "催办：限阅的事", 1);
        county.mailing("one").run(COUNTY);
        runAt(2, 28, 8, 0);
        assertThat(post.mails())
                .hasSize(2)
                .allMatch(mail -> SmtpPost.header(mail, "To").startsWith(HEAD));
        assertThat(bodies()).noneMatch(body -> body.contains("整治") || body.contains("限阅的事"));
        assertThat(bodies().getFirst()).contains("您有一件限阅通知");
        assertThat(bodies().getLast()).contains("另有1件限阅通知");
    }

    @Test
    void onlyTheKindsThatSomebodyChoseAreSent() {
        county.as(
                CLERK,
                actor -> county.choose.choose(
                        actor,
                        new Setting(
                                COUNTY,
                                actor.accountId(),
                                "xiruoshui@xiaoxian.gov.cn",
                                true,
                                Set.of(LetterKind.BULLETIN),
                                LocalTime.of(8, 0),
                                new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30), true),
                                county.now()),
                        county.now()));
        county.assigned(1);
        county.arrives("bulletin/3/11", "bulletin", "通报：一季度情况", 0);
        county.mailing("one").run(COUNTY);
        runAt(2, 28, 8, 0);
        assertThat(bodies()).hasSize(1).first().asString().contains("一季度情况").doesNotContain("1号渠");
    }

    /** The digest tells what is due in five days and what turned red since the last digest, as the person may see it. */
    @Test
    void theDigestTellsWhatIsDueAndWhatTurnedRed() {
        county.owner("""
                insert into supervision_duty (region_id, id, year, number, source, title, weight, counting, state, unit_id, registered_by, assigned_at, concerned, restriction) values
                  (990131, 1, 2026, 1, 'INSTRUCTION', '疏通东渠', 'GENERAL', 'UNROLLED', 'HANDLING', 11, 40, '2026-02-20 09:00', '{11}', 0),
                  (990131, 2, 2026, 2, 'INSTRUCTION', '加固西坝', 'GENERAL', 'UNROLLED', 'HANDLING', 11, 40, '2026-02-20 09:00', '{11}', 0),
                  (990131, 3, 2026, 3, 'INSTRUCTION', '查处偷采', 'GENERAL', 'UNROLLED', 'HANDLING', 11, 40, '2026-02-20 09:00', '{11}', 1);
                insert into supervision_clock (region_id, duty_id, stage, counting, budget, since, since_seq, unit_id, concerned, restriction)
                select 990131, id, 'SETTLE', 'UNROLLED', case id when 1 then 7 else 10 end, date '2026-02-20', date '2026-02-20' - date '1970-01-01', 11, '{11}', restriction
                from supervision_duty""");
        runAt(2, 28, 8, 0);
        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst())
                .containsSubsequence("转红", "2月27日", "疏通东渠", "到期", "3月2日", "加固西坝")
                .doesNotContain("查处偷采");
        county.wantsMail(HEAD);
        county.mailing("one").run(COUNTY);
        assertThat(bodies().getLast()).contains("限阅事项1件").doesNotContain("查处偷采");
    }
}
