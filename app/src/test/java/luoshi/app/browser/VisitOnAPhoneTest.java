package luoshi.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import luoshi.app.testing.Browsers;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.Photos;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** 记走访 on a phone: written without a signal, sent later, standing once; nothing is lost on a refusal or a log-in that ran out. */
class VisitOnAPhoneTest {
    private static final String LEADER = "guyutian";

    @Test
    void aVisitWrittenWithoutASignalIsSentLaterAndStandsOnce() {
        try (Browsers browsers = new Browsers()) {
            Page page = opened(browsers);
            page.context().setOffline(true);
            page.reload();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("记走访")))
                    .isVisible();
            write(page, "离线走访甲", 71);
            button(page, "报送").click();
            assertThat(page.locator("#queue-title")).hasText("待发送1条");
            assertThat(page.locator("#queue-note")).containsText("没有信号");
            assertThat(page.locator("#seen")).hasValue("");
            Browsers.picture(page, "visit-queued");
            page.reload();
            assertThat(page.locator("#queue-title")).hasText("待发送1条");
            assertThat(standing("离线走访甲")).isEqualTo("0");
            page.context().setOffline(false);
            assertThat(page.locator("#queue-done")).containsText("已报送1条");
            assertThat(page.locator("#queue")).isHidden();
            assertThat(standing("离线走访甲")).isEqualTo("1");
            page.reload();
            assertThat(page.locator("#queue")).isHidden();
            assertThat(standing("离线走访甲")).isEqualTo("1");
            page.navigate("/visits/" + Matters.text("select id from visit_visit where seen = '离线走访甲'"));
            assertThat(page.locator("img.thumb")).hasCount(1);
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("路面破损");
            Browsers.picture(page, "visit-sent");
        }
    }

    @Test
    void aRefusalStandsBesideTheVisitWhichIsKeptAndMended() {
        try (Browsers browsers = new Browsers()) {
            Page page = opened(browsers);
            write(page, "要改的走访", 72);
            page.locator("#way-1").selectOption("HAND");
            button(page, "报送").click();
            assertThat(page.locator("#queue-list")).containsText("没有收下：交办的问题要选承办单位");
            assertThat(page.locator("#queue-title")).hasText("待发送1条");
            assertThat(standing("要改的走访")).isEqualTo("0");
            Browsers.picture(page, "visit-refused");
            button(page, "修改").click();
            assertThat(page.locator("#seen")).hasValue("要改的走访");
            assertThat(page.locator("#photo-name")).hasText("现场.jpg");
            page.locator("#way-1").selectOption("LATER");
            button(page, "报送").click();
            assertThat(page.locator("#queue-done")).containsText("已报送1条");
            assertThat(standing("要改的走访")).isEqualTo("1");
            assertThat(
                            Matters.text(
                                    "select count(*) from evidence_file f join visit_visit v on v.id = f.subject_id where f.subject_kind = 'visit' and v.seen = '要改的走访'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void aLogInThatRanOutKeepsTheQueueUntilTheNext() {
        try (Browsers browsers = new Browsers()) {
            Page page = opened(browsers);
            page.context().setOffline(true);
            write(page, "过期的走访", 73);
            button(page, "报送").click();
            assertThat(page.locator("#queue-title")).hasText("待发送1条");
            endLogIns();
            page.context().setOffline(false);
            assertThat(page.locator("#queue-note")).containsText("登录已过期");
            assertThat(page.locator("#queue-title")).hasText("待发送1条");
            Browsers.picture(page, "visit-logged-out");
            TestServer.logIn(page, LEADER);
            page.navigate("/visits/phone");
            assertThat(page.locator("#queue-done")).containsText("已报送1条");
            assertThat(standing("过期的走访")).isEqualTo("1");
        }
    }

    /** Without script the form is sent like any other; the key in it makes one visit of two clicks. */
    @Test
    void withoutScriptThePlainFormWorks() {
        Clerk leader = Clerk.of(LEADER);
        String target = Matters.text(
                "select post_id || ':' || kind || ':' || target_id from visit_pairing where name = '下庄村' and to_on is null");
        String key = "plain-form-key-0001";
        String at = Matters.today() + "T00:01";
        var sent = leader.send(
                "/visits/phone",
                "/visits",
                "photo",
                "现场.jpg",
                Photos.taken(Matters.today(), 74),
                "key",
                key,
                "target",
                target,
                "at",
                at,
                "seen",
                "不用脚本的走访",
                "words-1",
                "井盖缺失",
                "way-1",
                "SPOT",
                "solution-1",
                "当场补上");
        assertThat(sent.statusCode()).isEqualTo(302);
        leader.post("/visits/phone", "/visits", "key", key, "target", target, "at", at, "seen", "不用脚本的走访");
        assertThat(standing("不用脚本的走访")).isEqualTo("1");
        String visit = Matters.text("select id from visit_visit where seen = '不用脚本的走访'");
        String photo =
                Matters.text("select id from evidence_file where subject_kind = 'visit' and subject_id = " + visit);
        assertThat(leader.get("/visits/" + visit).body()).contains("井盖缺失").contains("/evidence/" + photo);
        assertThat(leader.get("/evidence/" + photo).statusCode()).isEqualTo(200);
        Clerk other = Clerk.of("luchengzhi");
        assertThat(other.get("/visits/" + visit).statusCode()).isEqualTo(404);
        assertThat(other.get("/evidence/" + photo).statusCode())
                .as("another leader of the same unit")
                .isEqualTo(404);
        var refused = leader.post(
                "/visits/phone", "/visits", "key", "plain-form-key-0002", "target", target, "at", at, "seen", "");
        assertThat(Clerk.words(refused)).contains("了解到的情况没有填");
    }

    private static Page opened(Browsers browsers) {
        Page page = browsers.page(TestServer.base(), 360);
        TestServer.logIn(page, LEADER);
        page.navigate("/visits/phone");
        assertThat(page.locator("#kept")).isVisible();
        return page;
    }

    private static void write(Page page, String seen, int shade) {
        page.locator("#target").selectOption(new SelectOption().setLabel("乡村　下庄村"));
        page.locator("#seen").fill(seen);
        page.locator("#photo")
                .setInputFiles(new FilePayload("现场.jpg", "image/jpeg", Photos.taken(Matters.today(), shade)));
        page.locator("summary").first().click();
        page.locator("#words-1").fill("路面破损");
        page.locator("#way-1").selectOption("LATER");
    }

    private static String standing(String seen) {
        return Matters.text("select count(*) from visit_visit where seen = '" + seen + "'");
    }

    private static void endLogIns() {
        try (var owner = TestServer.owner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "update access_session set ended_at = now() where account_id = (select id from access_account where login = '"
                            + LEADER + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
