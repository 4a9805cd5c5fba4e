package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.ReadCalendar;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The pages around what leaves the program (A-10): channels, a person's choice, his calendar, and the list of those to be called. */
class OutgoingPagesTest {
    private static final Pattern FEED = Pattern.compile("(/public/calendar/990121/[A-Za-z0-9_-]+\\.ics)");

    @Test
    void aChannelIsSetUpTriedAndItsSecretNeverShownAgain() {
        Clerk admin = Clerk.of("sysadmin");
        HttpResponse<String> refused = admin.post(
                "/system/channels/new?kind=EMAIL",
                "/system/channels",
                "id",
                "0",
                "kind",
                "EMAIL",
                "name",
                "政务邮箱",
                "host",
                "localhost",
                "port",
                "1",
                "security",
                "PLAIN",
                "sender",
                "no address",
                "login",
                "",
                "secret_password",
                "");
        assertThat(Clerk.words(refused)).contains("发件人要填完整的邮箱地址");
        assertThat(refused.body()).contains("value=\"政务邮箱\"");
        HttpResponse<String> kept = admin.post(
                "/system/channels/new?kind=EMAIL",
                "/system/channels",
                "id",
                "0",
                "kind",
                "EMAIL",
                "name",
                "政务邮箱",
                "host",
                "localhost",
                "port",
                "1",
                "security",
                "PLAIN",
                "sender",
                "luoshi@anhe.gov.cn",
                "login",
                "luoshi",
                "secret_password",
                "Geheim-77");
        assertThat(kept.statusCode()).isEqualTo(302);
        String page = kept.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(admin.get(page).body()).contains("已存，不再显示").doesNotContain("Geheim-77");
        assertThat(Clerk.words(admin.post(page, page + "/test", "to", "someone@anhe.gov.cn")))
                .contains("测试没有发成", "连不上邮件服务器localhost:1");
        String id = page.substring(page.lastIndexOf('/') + 1);
        assertThat(Matters.text("select encode(secret_sealed, 'escape') from notice_channel where id = " + id))
                .doesNotContain("Geheim");
        assertThat(Matters.text(
                        "select string_agg(verb, ' ' order by at) from journal_fact where subject_kind = 'channel' and subject_id = "
                                + id))
                .isEqualTo("channel.opened channel.tried");
        assertThat(Matters.text("select count(*) from journal_fact where after like '%Geheim%'"))
                .isEqualTo("0");
        HttpResponse<String> robot = admin.post(
                "/system/channels/new?kind=DINGTALK",
                "/system/channels",
                "id",
                "0",
                "kind",
                "DINGTALK",
                "name",
                "群",
                "unit",
                Matters.text("select id from region_unit where region_id = 990121 and short_name = '水利局'"),
                "address",
                "https://10.0.0.1/robot",
                "secret_password",
                "");
        assertThat(Clerk.words(robot)).contains("主机10.0.0.1不在许可之列");
        for (String login : List.of("qinliyan", "xiruoshui", "secadmin")) {
            assertThat(Clerk.of(login).get(page).statusCode()).as(login).isEqualTo(403);
        }
    }

    @Test
    void aPersonChoosesWhatComesByMail() {
        Clerk clerk = Clerk.of("hexiaoman");
        assertThat(Clerk.words(clerk.post(
                        "/account/notices",
                        "/account/notices",
                        "address",
                        "hexiaoman@",
                        "open",
                        "yes",
                        "kind",
                        "ASSIGNED",
                        "digest",
                        "08:30",
                        "from",
                        "20:00",
                        "to",
                        "07:00")))
                .contains("请填完整的邮箱地址");
        assertThat(clerk.post(
                                "/account/notices",
                                "/account/notices",
                                "address",
                                "hexiaoman@anhe.gov.cn",
                                "open",
                                "yes",
                                "kind",
                                "ASSIGNED",
                                "digest",
                                "08:30",
                                "from",
                                "20:00",
                                "to",
                                "07:00",
                                "rest",
                                "yes")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get("/account/notices").body())
                .contains("value=\"hexiaoman@anhe.gov.cn\"", "value=\"08:30\"")
                .containsPattern("value=\"ASSIGNED\"[^>]* checked")
                .doesNotContainPattern("value=\"ORDER\"[^>]* checked");
        assertThat(Clerk.of("chetonggui").get("/account/notices").body()).doesNotContain("hexiaoman@");
        assertThat(Matters.text(
                        "select after from journal_fact where verb = 'notices.chosen' order by id desc limit 1"))
                .contains("h***@anhe.gov.cn")
                .doesNotContain("hexiaoman");
        clerk.post(
                "/account/notices",
                "/account/notices",
                "address",
                "hexiaoman@anhe.gov.cn",
                "digest",
                "08:30",
                "from",
                "20:00",
                "to",
                "07:00",
                "rest",
                "yes");
    }

    @Test
    void aCalendarIsFetchedWithoutALogInUntilItsAddressIsRevoked() {
        Clerk clerk = Clerk.of("xiruoshui");
        HttpResponse<String> made = clerk.post("/account/notices", "/account/notices/feed");
        String address = feed(made);
        assertThat(clerk.get("/account/notices").body()).doesNotContainPattern(FEED);
        Clerk calendar = new Clerk(TestServer.base());
        HttpResponse<String> fetched = calendar.get(address);
        assertThat(fetched.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        List<Map<String, String>> events = ReadCalendar.events(fetched.body());
        assertThat(events)
                .isNotEmpty()
                .anyMatch(event -> event.getOrDefault("SUMMARY", "").startsWith("任务时限："));
        assertThat(ReadCalendar.events(calendar.get(address).body()).stream().map(event -> event.get("UID")))
                .as("the same for the same thing")
                .containsExactlyElementsOf(
                        events.stream().map(event -> event.get("UID")).toList());
        String second = feed(clerk.post("/account/notices", "/account/notices/feed"));
        assertThat(calendar.get(address).statusCode()).isEqualTo(404);
        assertThat(calendar.get(second).statusCode()).isEqualTo(200);
        clerk.post("/account/notices", "/account/notices/feed/removal");
        assertThat(calendar.get(second).statusCode()).isEqualTo(404);
        assertThat(calendar.get("/public/calendar/990121/nothing.ics").statusCode())
                .isEqualTo(404);
    }

    /** A restricted matter shows that there is one, to whom it concerns and may see it; to nobody else. */
    @Test
    void aRestrictedMatterIsInNoCalendarByName() {
        long matter = Matters.live("教育局", "due_on > current_date and due_on < current_date + 300");
        String title =
                Matters.text("select coalesce(nullif(task, ''), quote) from ledger_commitment where id = " + matter);
        Matters.text("update ledger_commitment set restriction = 1 where id = " + matter + " returning id");
        try {
            assertThat(calendar("shiqiming"))
                    .anyMatch(event -> event.getOrDefault("SUMMARY", "").equals("有一件限阅事项到期"))
                    .noneMatch(event -> event.getOrDefault("SUMMARY", "").contains(title));
            assertThat(calendar("wenzhuqing"))
                    .noneMatch(event -> event.getOrDefault("SUMMARY", "").contains("限阅"))
                    .noneMatch(event -> event.getOrDefault("SUMMARY", "").contains(title));
        } finally {
            Matters.text("update ledger_commitment set restriction = 0 where id = " + matter + " returning id");
        }
    }

    private static List<Map<String, String>> calendar(String login) {
        Clerk clerk = Clerk.of(login);
        String address = feed(clerk.post("/account/notices", "/account/notices/feed"));
        List<Map<String, String>> events =
                ReadCalendar.events(new Clerk(TestServer.base()).get(address).body());
        clerk.post("/account/notices", "/account/notices/feed/removal");
        return events;
    }

    private static String feed(HttpResponse<String> page) {
        Matcher found = FEED.matcher(page.body());
        assertThat(found.find()).as(Clerk.words(page)).isTrue();
        return found.group(1);
    }

    /** R5-5: whom to call in the units that have not reported; numbers are whole for those who may see them (R16-2). */
    @Test
    void whoHasNotReportedIsCalledAndTheCallIsWrittenDown() {
        Clerk.of("xiruoshui").post("/account", "/account/phone", "phone", "13800005678");
        Clerk office = Clerk.of("qinliyan");
        assertThat(office.get("/rhythm").body()).contains("/rhythm/calls?of=");
        HttpResponse<String> list = office.get("/rhythm/calls?of=MONTHLY");
        assertThat(list.body()).contains("href=\"tel:13800005678\"");
        assertThat(Clerk.of("chetonggui").get("/rhythm/calls").statusCode()).isEqualTo(403);
        String unit = Matters.text("select id from region_unit where region_id = 990121 and short_name = '水利局'");
        assertThat(office.post(
                                "/rhythm/calls?of=MONTHLY",
                                "/rhythm/calls",
                                "of",
                                "MONTHLY",
                                "unit",
                                unit,
                                "words",
                                "答复今天下午报")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(office.get("/rhythm/calls?of=MONTHLY"))).contains("已电话催报", "督查室主任：答复今天下午报");
        assertThat(Matters.text(
                        "select after from journal_fact where verb = 'silence.phoned' and subject_id = " + unit))
                .contains("答复今天下午报");
        assertThat(Clerk.words(office.post(
                        "/rhythm/calls?of=MONTHLY", "/rhythm/calls", "of", "MONTHLY", "unit", "1", "words", "")))
                .contains("已经报齐");
    }

    @Test
    void withoutTheRightToSeeThemNumbersAreMasked() {
        Clerk.of("xiruoshui").post("/account", "/account/phone", "phone", "13800005678");
        Matters.text(
                "delete from access_role_right where role_code = 'supervision' and may = 'contact.phone' returning may");
        try {
            assertThat(Clerk.of("yezhiqiu").get("/rhythm/calls?of=MONTHLY").body())
                    .contains("138****5678")
                    .doesNotContain("13800005678");
        } finally {
            Matters.text("insert into access_role_right values ('supervision', 'contact.phone') returning may");
        }
    }
}
