package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 数据接口: read only, under the row security of the pages, as its description says. */
class ApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOME = "/api/v1/";

    @Test
    void theDescriptionNamesEveryRouteAndNoOther() {
        JsonNode description = json(Clerk.of("qinliyan").get(HOME + "openapi.json"));
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(new TreeSet<>(description.get("paths").propertyNames()))
                .isEqualTo(new TreeSet<>(TestServer.doors().stream()
                        .filter(door -> door.startsWith("GET " + HOME))
                        .map(door -> door.substring("GET ".length()))
                        .toList()));
        assertThat(TestServer.doors().stream().filter(door -> door.contains(" /api/") && !door.startsWith("GET ")))
                .as("nothing is written but cases of lines")
                .containsExactly("POST " + HOME + "lines/{code}/cases");
    }

    @Test
    void everyAnswerHasTheFieldsThatTheDescriptionGivesIt() {
        Clerk office = Clerk.of("qinliyan");
        JsonNode description = json(office.get(HOME + "openapi.json"));
        String project = Matters.text("select id from project_project where name = '北部三乡镇供水管网' and region_id = 990121");
        String batch = Matters.text("select min(id) from project_batch where region_id = 990121");
        String proposal =
                Matters.text("select min(id) from caseline_case where region_id = 990121 and line = 'deputy-proposal'");
        List<List<String>> asked = List.of(
                List.of("/projects", "projects?size=3"),
                List.of("/projects/{id}", "projects/" + project),
                List.of("/projects/{id}/months", "projects/" + project + "/months"),
                List.of("/rates", "rates"),
                List.of("/rates/{kind}", "rates/LISTED"),
                List.of("/batches", "batches"),
                List.of("/batches/{id}", "batches/" + batch),
                List.of("/sums", "sums"),
                List.of("/lines", "lines"),
                List.of("/lines/{code}", "lines/hotline-ticket"),
                List.of("/lines/{code}/statistics", "lines/hotline-ticket/statistics"),
                List.of("/lines/{code}/cases", "lines/deputy-proposal/cases?size=3"),
                List.of("/lines/{code}/cases/{id}", "lines/deputy-proposal/cases/" + proposal));
        for (List<String> one : asked) {
            JsonNode schema = description
                    .at("/paths")
                    .get("/api/v1" + one.getFirst())
                    .at("/get/responses/200/content/application~1json/schema");
            same(description, schema, json(office.get(HOME + one.getLast())), one.getFirst());
        }
    }

    private static void same(JsonNode description, JsonNode schema, JsonNode answer, String where) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString();
            same(description, description.at(name.substring(1)), answer, where);
        } else if (schema.has("anyOf")) {
            if (!answer.isNull()) {
                same(description, schema.get("anyOf").get(0), answer, where);
            }
        } else if (schema.has("properties")) {
            assertThat(Set.copyOf(answer.propertyNames()))
                    .as(where)
                    .isEqualTo(Set.copyOf(schema.get("properties").propertyNames()));
            schema.get("properties")
                    .properties()
                    .forEach(field -> same(
                            description, field.getValue(), answer.get(field.getKey()), where + "." + field.getKey()));
        } else if (schema.has("items")) {
            assertThat(answer.isArray()).as(where).isTrue();
            answer.forEach(each -> same(description, schema.get("items"), each, where + "[]"));
        } else if (schema.has("enum") && !answer.isNull()) {
            assertThat(schema.get("enum").toString()).as(where).contains("\"" + answer.asString() + "\"");
        }
    }

    @Test
    void theListGoesByItsKeyAndGivesEveryProjectOnce() {
        Clerk office = Clerk.of("qinliyan");
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = json(office.get(HOME + "projects?size=7" + (after.isEmpty() ? "" : "&after=" + after)));
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            after = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!after.isEmpty());
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.size()).isGreaterThan(40);
    }

    @Test
    void r3_13TheSumsOfABatchCountWhatItsListHolds() {
        Clerk office = Clerk.of("qinliyan");
        String batch = Matters.text(
                "select id from project_batch where region_id = 990121 and kind = 'SIGNED' and scheme = 'THREE' and declared_total = 1199000000");
        JsonNode whole = json(office.get(HOME + "batches/" + batch));
        JsonNode line = whole.get("batch");
        long summed = 0;
        for (JsonNode one : json(office.get(HOME + "sums")).get("batches")) {
            boolean same = List.of("scheme", "kind", "year", "round").stream()
                    .allMatch(field -> one.get(field).equals(line.get(field)));
            summed += same ? one.get("count").asLong() : 0;
        }
        assertThat(summed).isEqualTo(whole.get("members").size()).isPositive();
    }

    @Test
    void r16_1AUnitIsToldItsOwnProjectsOnly() {
        String other = Matters.text("select id from project_project where name = '安青路改造' and region_id = 990121");
        Clerk water = Clerk.of("xiruoshui");
        JsonNode page = json(water.get(HOME + "projects?size=500"));
        assertThat(page.toString()).contains("北部三乡镇供水管网").doesNotContain("安青路改造");
        assertFailure(water.get(HOME + "projects/" + other), 404, "missing");
        assertFailure(water.get(HOME + "projects/" + other + "/months"), 404, "missing");
        assertThat(json(water.get(HOME + "rates/LISTED")).toString()).doesNotContain("安青路改造");
    }

    @Test
    void whatCannotBeAnsweredIsAnsweredInJson() {
        Clerk office = Clerk.of("qinliyan");
        assertFailure(office.get(HOME + "projects?library=x"), 400, "misread");
        assertFailure(office.get(HOME + "projects?size=5000"), 400, "misread");
        assertFailure(office.get(HOME + "projects?after=x"), 400, "misread");
        assertFailure(office.get(HOME + "projects/x"), 400, "misread");
        assertFailure(office.get(HOME + "nothing"), 404, "missing");
        assertFailure(new Clerk(TestServer.base()).get(HOME + "projects"), 401, "not-logged-in");
        assertFailure(Clerk.of("sysadmin").get(HOME + "projects"), 403, "denied");
        assertThat(office.post("/projects/list", HOME + "projects", "x", "1").body())
                .startsWith("{");
    }

    @Test
    void r16_3TheListAsCsvNeedsAReasonCarriesTheWatermarkAndIsKept() throws IOException {
        Clerk office = Clerk.of("qinliyan");
        assertFailure(office.get(HOME + "projects.csv"), 403, "export");
        HttpResponse<String> led =
                office.get(HOME + "projects.csv?library=BUILDING&reason=%E6%95%B0%E6%8D%AE%E5%AF%B9%E6%8E%A5");
        assertThat(led.statusCode()).isEqualTo(303);
        String file =
                office.get(led.headers().firstValue("Location").orElseThrow()).body();
        assertThat(file.lines().toList().getFirst()).contains("导出人：").contains("事由：数据对接");
        assertThat(file).contains("项目名称,项目代码,所在库").contains("县医院新院区").doesNotContain("谋划库");
        assertThat(Clerk.words(office.get("/exports"))).contains("数据对接");
        HttpResponse<String> sums = office.get(HOME + "sums.csv?reason=%E5%AF%B9%E8%B4%A6");
        assertThat(office.get(sums.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("事由：对账")
                .contains("批次,2026年")
                .contains("签约一批")
                .contains("调度口径");
        TestServer.setParameter("export.approval-rows", "3");
        try {
            assertFailure(office.get(HOME + "projects.csv?reason=x"), 202, "waiting");
        } finally {
            TestServer.setParameter("export.approval-rows", "1000");
        }
    }

    @Test
    void aCaseIsOpenedWhereALineTakesThemOverTheInterface() {
        Clerk office = Clerk.of("jianwenlan");
        String cases = HOME + "lines/rectification/cases";
        HttpResponse<String> refused = office.post("/lines", cases, "source", "审计");
        assertFailure(refused, 422, "refused");
        HttpResponse<String> opened = office.post("/lines", cases, "title", "接口登记的整改问题", "source", "审计", "round", "1");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        String id = json(opened).get("id").asString();
        assertThat(json(opened).get("receipt").asString()).startsWith("ZG");
        JsonNode whole = json(office.get(cases + "/" + id));
        assertThat(whole.at("/item/channel").asString()).isEqualTo("api");
        assertThat(whole.at("/item/fields/source").asString()).isEqualTo("审计");
        assertThat(whole.get("steps").get(0).get("act").asString()).isEqualTo("open");
        assertFailure(Clerk.of("wenruchun").get(cases + "/" + id), 404, "missing");
        assertFailure(office.get(cases + "?state=nothing"), 400, "misread");
        assertFailure(office.get(HOME + "lines/nothing/cases"), 404, "missing");
        assertFailure(Clerk.of("sysadmin").get(HOME + "lines"), 403, "denied");
    }

    private static void assertFailure(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode told = json(answer);
        assertThat(told.get("code").asString()).isEqualTo(code);
        assertThat(told.get("message").asString()).isNotBlank();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.body())
                .startsWith("application/json");
        return JSON.readTree(answer.body());
    }
}
