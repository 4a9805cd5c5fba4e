package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import org.junit.jupiter.api.Test;

/** 通报 drafted from facts, edited, issued with its 文号 and printed (R14-2). */
class BulletinTest {
    private static final String LIST = "/supervision/bulletins";

    @Test
    void aBulletinIsDraftedFromFactsEditedAndIssued() {
        Clerk office = Clerk.of("yezhiqiu");
        String at = office.post(LIST, LIST, "kind", "CRITICISM", "about", "PROJECTS")
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "");
        assertThat(Clerk.words(office.get(at))).contains("一、总体情况", "占比", "二、进展滞后的", "三、工作要求", "城南停车楼", "情况一览表");
        assertThat(Clerk.of("fanganju").get(at).statusCode())
                .as("a draft is its writers'")
                .isEqualTo(404);
        String id = at.substring(at.lastIndexOf('/') + 1);
        String first = row(id, 2);
        int out = first.equals("城南停车楼") ? 2 : 1;
        String gone = row(id, out + 1);
        long named = matters(id);
        office.post(at, at, "title", "关于重点项目进展情况的通报", "body", "现通报如下。\n一、总体情况\n有的慢了。", "out", String.valueOf(out));
        assertThat(Clerk.words(office.get(at))).contains("城南停车楼").doesNotContain(gone);
        assertThat(matters(id)).as("what is taken out is not held to account").isEqualTo(named - 1);
        assertThat(office.post(at, at + "/issue").statusCode()).isEqualTo(302);
        assertThat(Clerk.words(office.post(at, at + "/issue"))).contains("已经签发");
        String mark = Matters.text(
                "select mark from supervision_bulletin where id = " + at.substring(at.lastIndexOf('/') + 1));
        assertThat(mark).matches("^[\\u4e00-\\u9fa5]{2,10}〔20\\d{2}〕[蓝橙红]?[1-9]\\d*号$");
        assertThat(Clerk.words(Clerk.of("fanganju").get(at))).contains("有的慢了", "城南停车楼");
        String paper = ((ReadDocument) Documents.read(office.bytes(at + "/paper"), "通报.docx")).text();
        assertThat(paper).contains("安河县督查通报", mark, "一、总体情况", "附件：情况一览表", "城南停车楼", "印发");
    }

    /** What a row of the annex is about; the heads are row 1. */
    private static String row(String id, int number) {
        return Matters.text("select split_part(split_part(annex, E'\\n', " + number
                + "), E'\\t', 2) from supervision_bulletin where id = " + id);
    }

    private static long matters(String id) {
        return Long.parseLong(
                Matters.text("select count(*) from supervision_bulletin_matter where bulletin_id = " + id));
    }

    @Test
    void aReportForTheLeadersIsNotForUnits() {
        Clerk office = Clerk.of("qinliyan");
        String at = office.post(LIST, LIST, "kind", "REPORT", "about", "DUTIES")
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "");
        office.post(at, at + "/issue");
        assertThat(Clerk.of("liangzhixing").get(at).statusCode()).isEqualTo(200);
        assertThat(Clerk.of("fanganju").get(at).statusCode()).isEqualTo(404);
        assertThat(Clerk.words(Clerk.of("fanganju").post(LIST, LIST, "kind", "PRAISE", "about", "DUTIES")))
                .doesNotContain("已按今天的数起草");
    }
}
