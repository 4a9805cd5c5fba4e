package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The pages of those who run the system (A-46; rules §16.1, three administrators). */
class SystemPagesTest {
    private static final List<String> PAGES = List.of(
            "/system",
            "/system/regions",
            "/system/units",
            "/system/directory",
            "/system/posts",
            "/system/people",
            "/system/accounts",
            "/system/roles",
            "/system/parameters",
            "/system/calendar",
            "/system/journal",
            "/system/channels",
            "/system/health",
            "/system/components");

    private static final Map<String, Set<String>> OPEN = Map.of(
            "sysadmin",
            Set.of(
                    "/system",
                    "/system/regions",
                    "/system/units",
                    "/system/directory",
                    "/system/posts",
                    "/system/people",
                    "/system/accounts",
                    "/system/parameters",
                    "/system/calendar",
                    "/system/channels",
                    "/system/health",
                    "/system/components"),
            "secadmin",
            Set.of("/system", "/system/accounts", "/system/roles", "/system/components"),
            "auditadmin",
            Set.of("/system", "/system/journal", "/system/components"),
            "qinliyan",
            Set.of("/system", "/system/parameters", "/system/calendar", "/system/components"),
            "chetonggui",
            Set.of(),
            "deputy",
            Set.of());

    @Test
    void eachPageOpensToItsAdministratorAndToNobodyElse() {
        OPEN.forEach((login, open) -> {
            Clerk clerk = Clerk.of(login);
            for (String page : PAGES) {
                assertThat(clerk.get(page).statusCode())
                        .as(login + " " + page)
                        .isEqualTo(open.contains(page) ? 200 : 403);
            }
        });
    }

    @Test
    void aUnitItsPostItsHolderAndAnAccountAreMadeAndTheAccountLogsInWithoutRightsUntilItIsItsOwn() {
        Clerk system = Clerk.of("sysadmin");
        String unit = at(system.post(
                "/system/units",
                "/system/units",
                "name",
                "安河县数据局",
                "shortName",
                "数据局",
                "unitClass",
                "部门",
                "aliases",
                "大数据局、数据管理局",
                "leader",
                "0",
                "field",
                "数据归集和共享"));
        assertThat(Clerk.words(system.get(unit))).contains("安河县数据局");
        String unitId = unit.substring(unit.lastIndexOf('/') + 1);
        String post = at(system.post("/system/posts", "/system/posts", "unit", unitId, "name", "局长", "kind", "局长"));
        system.post("/system/people", "/system/people", "name", "数一数");
        String person = found(system.get(post), "<option value=\"(\\d+)\"[^>]*>数一数");
        assertThat(system.post(
                                post,
                                post + "/holdings",
                                "person",
                                person,
                                "kind",
                                "HOLDER",
                                "from",
                                "2026-01-01",
                                "to",
                                "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(system.get(post))).contains("数一数", "任职", "至今");

        HttpResponse<String> opened =
                system.post("/system/accounts", "/system/accounts", "login", "shuyishu", "person", person, "name", "");
        String password = found(opened, "初始密码([^。]+)。");
        String account = found(system.get("/system/accounts"), "/system/accounts/(\\d+)\">shuyishu");
        Clerk security = Clerk.of("secadmin");
        assertThat(security.post(
                                "/system/accounts/" + account,
                                "/system/accounts/" + account + "/roles",
                                "role",
                                "clerk",
                                "role",
                                "audit-admin")
                        .body())
                .contains("不兼业务角色");
        security.post("/system/accounts/" + account, "/system/accounts/" + account + "/roles", "role", "clerk");

        Clerk fresh = new Clerk(TestServer.base());
        fresh.logIn("shuyishu", password);
        assertThat(fresh.get("/ledger").body()).doesNotContain("导出Excel");
        fresh.post(
                "/account",
                "/account/password",
                "current",
                password,
                "wanted",
                "Data-bureau-26",
                "again",
                "Data-bureau-26");
        assertThat(Clerk.words(fresh.get("/"))).contains("台账");
        assertThat(Clerk.words(Clerk.of("auditadmin").get("/system/journal"))).contains("设立单位", "任命", "开户", "授权");
    }

    @Test
    void aMergedUnitKeepsItsHistoryAndItsNamesGoToTheOther() {
        Clerk system = Clerk.of("sysadmin");
        String old = unit(system, "安河县防汛办公室", "防汛办");
        String into = unit(system, "安河县防灾指挥中心", "防灾中心");
        String id = into.substring(into.lastIndexOf('/') + 1);
        assertThat(system.post(old, old + "/merger", "into", id, "from", "2099-01-01")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(system.get(old))).contains("撤并", "并入安河县防灾指挥中心");
        assertThat(system.get(into).body()).contains("防汛办");
        assertThat(Clerk.words(system.post(
                        "/system/units",
                        "/system/units",
                        "name",
                        "防汛办",
                        "shortName",
                        "防汛办",
                        "unitClass",
                        "部门",
                        "aliases",
                        "",
                        "leader",
                        "0",
                        "field",
                        "")))
                .contains("已经是安河县防灾指挥中心的名称或别名");
    }

    @Test
    void aVillageBelongsToATownshipOfTheCounty() {
        Clerk system = Clerk.of("sysadmin");
        assertThat(Clerk.words(village(system, "990121101001"))).contains("前9位与乡镇代码990121100相同");
        assertThat(village(system, "990121100201").statusCode()).isEqualTo(302);
        assertThat(Clerk.words(system.get("/system/regions"))).contains("东岭省", "云川市", "安河县", "河湾村");
        assertThat(Clerk.words(village(system, "990121100201"))).contains("已经有了");
    }

    @Test
    void villagesArePastedAsLinesAllOrNone() {
        Clerk system = Clerk.of("sysadmin");
        assertThat(Clerk.words(system.post(
                        "/system/regions",
                        "/system/regions/villages",
                        "lines",
                        "990121100301 石桥村\n99012110030 柳林村\n990199100301 外县村")))
                .contains("有2处要改", "第2行", "第3行：990199100不是本县的乡镇代码");
        assertThat(Clerk.words(system.get("/system/regions"))).doesNotContain("石桥村");
        assertThat(system.post(
                                "/system/regions",
                                "/system/regions/villages",
                                "lines",
                                "990121100301\t石桥村\n990121100302，柳林村\n")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(system.get("/system/regions"))).contains("石桥村", "柳林村");
    }

    @Test
    void aParameterHasVersionsWithTheirSourceAndWhoSetThem() {
        Clerk office = Clerk.of("qinliyan");
        String page = "/system/parameters/ledger.warn-days";
        assertThat(Clerk.words(office.post(page, page, "value", "多", "from", "2099-01-01", "source", "")))
                .contains("请填0或正整数");
        assertThat(office.post(page, page, "value", "7", "from", "2099-01-01", "source", "安政办发〔2099〕1号")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(office.get(page))).contains("第1版", "安政办发〔2099〕1号", "秦立言");
        assertThat(Clerk.words(office.post(page, page, "value", "8", "from", "2098-01-01", "source", "")))
                .contains("要晚于这一天");
    }

    @Test
    void theSecurityAdministratorChangesARoleButNeverGivesAnAdministratorsRight() {
        Clerk security = Clerk.of("secadmin");
        assertThat(Clerk.words(security.post(
                        "/system/roles", "/system/roles/enterprise", "right", "report.read", "right", "journal.read")))
                .contains("三员分立");
        assertThat(security.post(
                                "/system/roles",
                                "/system/roles/enterprise",
                                "right",
                                "report.read",
                                "right",
                                "evidence.read")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(security.get("/system/roles"))).contains("看佐证　看报告");
        security.post("/system/roles", "/system/roles/enterprise", "right", "report.read");
    }

    @Test
    void theJournalVerifiesAtThePressOfAButton() {
        assertThat(Clerk.words(Clerk.of("auditadmin").post("/system/journal", "/system/journal/verification")))
                .contains("全部相符");
    }

    private static HttpResponse<String> village(Clerk system, String code) {
        return system.post("/system/regions", "/system/regions", "parent", "990121100", "code", code, "name", "河湾村");
    }

    private static String unit(Clerk system, String name, String shortName) {
        return at(system.post(
                "/system/units",
                "/system/units",
                "name",
                name,
                "shortName",
                shortName,
                "unitClass",
                "议事机构",
                "aliases",
                "",
                "leader",
                "0",
                "field",
                ""));
    }

    private static String at(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Clerk.words(answer)).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/system"));
    }

    private static String found(HttpResponse<String> page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(pattern + " in " + Clerk.words(page)).isTrue();
        return matcher.group(1);
    }
}
