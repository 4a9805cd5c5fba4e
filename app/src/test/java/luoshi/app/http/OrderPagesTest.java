package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.Photos;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import org.junit.jupiter.api.Test;

/** 督查令 on its pages: signed in the system and on paper, seen by whom R2-8 names. */
class OrderPagesTest {
    private static final String BOARD = "/supervision/orders";

    @Test
    void anOrderIsSignedInTheSystemWithACodeByTheHolderOfThePost() {
        Clerk office = Clerk.of("yezhiqiu");
        String order = drafted(office, "县医院新院区", "RED", "MAJOR");
        assertThat(office.post(order, order + "/submit", "demand", "立即整改", "days", "10")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(office.get(BOARD))).contains("待县纪委书记签发");
        Clerk secretary = Clerk.of("yanshouze");
        assertThat(Clerk.words(secretary.get("/"))).contains("待签发");
        assertThat(Clerk.words(secretary.post(order, order + "/signature", "code", "000000")))
                .contains("请先在“我的账号”启用");
        String key = secondFactor(secretary);
        assertThat(Clerk.words(secretary.post(order, order + "/signature", "code", "000000")))
                .contains("动态口令不对");
        assertThat(secretary
                        .post(order, order + "/signature", "code", Authenticator.code(key, Instant.now()))
                        .statusCode())
                .isEqualTo(302);
        secretary.post("/account", "/account/second-factor/removal", "code", Authenticator.code(key, Instant.now()));
        String mark = Matters.text("select mark from supervision_order where id = " + id(order));
        assertThat(mark).matches("^[\\u4e00-\\u9fa5]{2,10}〔20\\d{2}〕红[1-9]\\d*号$");
        assertThat(Clerk.words(secretary.get(order))).contains("已下达", mark, "严守则（动态口令签发）");
        String paper = ((ReadDocument) Documents.read(secretary.bytes(order + "/papers/order"), "令.docx")).text();
        assertThat(paper).contains("安河县督查令", mark, "签发人：严守则", "红色督查令", "滞后依据", "印发");
        for (String stranger : new String[] {"liangzhixing", "hejianzhang", "chengxiaofan", "deputy", "sysadmin"}) {
            assertThat(Clerk.of(stranger).get(order).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(Clerk.words(Clerk.of("kangyongning").get(order))).contains("报书面检讨和整改措施");
    }

    @Test
    void anOrderIsSignedOnPaperAndConfirmedByASecondPerson() {
        Clerk first = Clerk.of("yezhiqiu");
        String order = drafted(first, "职工文体中心", "ORANGE", "URGENT");
        first.post(order, order + "/submit", "demand", "限期整改", "days", "15");
        assertThat(first.bytes(order + "/papers/approval")).startsWith(new byte[] {'P', 'K'});
        assertThat(first.upload(order, order + "/scan", "签批件.jpg", Photos.taken(Matters.today(), 40))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(first.post(order, order + "/confirmation", "right", "true")))
                .contains("另一人");
        assertThat(Clerk.of("qinliyan")
                        .post(order, order + "/confirmation", "right", "true")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(first.get(order))).contains("已下达", "方正平（书面签批）", "签批件.jpg");
        String file = Matters.text("select scan_id from supervision_order where id = " + id(order));
        assertThat(Clerk.of("liangzhixing").get("/evidence/" + file).statusCode())
                .as("R2-8")
                .isEqualTo(404);
    }

    private static String drafted(Clerk office, String project, String colour, String reason) {
        String id =
                Matters.text("select id from project_project where region_id = 990121 and name = '" + project + "'");
        String form = BOARD + "/new?project=" + id;
        assertThat(Clerk.words(office.post(form, BOARD, "project", id, "colour", colour, "reason", "")))
                .contains("R2-5");
        HttpResponse<String> done = office.post(form, BOARD, "project", id, "colour", colour, "reason", reason);
        assertThat(done.statusCode()).isEqualTo(302);
        return done.headers().firstValue("location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    private static String id(String order) {
        return order.substring(order.lastIndexOf('/') + 1);
    }

    private static String secondFactor(Clerk clerk) {
        HttpResponse<String> offer = clerk.post("/account", "/account/second-factor/offer");
        String key = found("secret=([A-Z2-7]{32})", offer.body());
        clerk.post(
                "/account",
                "/account/second-factor",
                "sealed",
                found("name=\"sealed\" value=\"([^\"]+)\"", offer.body()),
                "code",
                Authenticator.code(key, Instant.now()));
        return key;
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
