package luoshi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 分解指标: one sentence becomes what every township owes; results that are large enough count; who has met it is told. */
class QuotaPagesTest {

    @Test
    void aQuotaIsDistributedBroughtCheckedAndAddsUp() {
        long matter = Matters.live("农业农村局", "true");
        Clerk office = Clerk.of("qinliyan");
        String at = "/commitments/" + matter;
        assertThat(Clerk.words(office.get(at))).contains("分解到单位");
        assertThat(Clerk.words(distribute(office, at, "", "10"))).contains("请选单位类别");
        distribute(office, at, "TOWNSHIP", "10");
        String quota = Matters.text("select '/ledger/quotas/' || id from ledger_quota where commitment_id = " + matter);
        String words = Clerk.words(office.get(quota));
        assertThat(words)
                .contains("分解合计7个，比目标10个少3个")
                .contains("0个单位已完成，7个没有完成")
                .contains("不到5000万元的不计入");
        assertThat(Clerk.words(distribute(office, at, "TOWNSHIP", ""))).contains("已经分解到乡镇");

        Clerk township = Clerk.of("qinxiaomai");
        String own = Matters.text("select id from region_unit where short_name = '青禾镇'");
        String other = Matters.text("select id from region_unit where short_name = '北桥镇'");
        assertThat(Clerk.words(bring(township, quota, own, "4999"))).contains("不到5000万元，不计入指标");
        assertThat(Clerk.words(bring(township, quota, other, "6000"))).contains("成果由承担指标的单位报");
        bring(township, quota, own, "6000");
        assertThat(Clerk.words(township.get(quota)))
                .as("a township sees what it owes itself and nobody else's")
                .contains("青禾镇")
                .contains("已完成")
                .doesNotContain("北桥镇");
        assertThat(Clerk.words(office.get(at)))
                .contains("每个乡镇：投资项目")
                .as("two figures, each with its source, and which of them is right")
                .contains("各单位逐项成果合计1个")
                .containsPattern("(以各单位逐项成果合计1个为准|以逐项成果为准|和各单位逐项成果合计1个一致)");

        assertThat(Clerk.words(office.post(quota, quota + "/shares", "unit", own, "low", "4", "reason", "")))
                .contains("调整的理由");
        office.post(quota, quota + "/shares", "unit", own, "low", "4", "reason", "产业基础好，多承担");
        assertThat(Clerk.words(office.get(quota))).contains("与目标相符");
        String result = Matters.text("select max(id) from ledger_quota_result where unit_id = " + own);
        office.post(quota, quota + "/strike", "result", result, "because", "协议没有签");
        assertThat(Clerk.words(office.get(quota))).contains("不计入：").contains("合计完成0个");
        assertThat(Clerk.words(office.get("/ledger/quotas"))).contains("每个乡镇：投资项目");
    }

    private static java.net.http.HttpResponse<String> distribute(
            Clerk office, String at, String owners, String target) {
        return office.post(
                at,
                at + "/quotas",
                "class",
                owners,
                "low",
                "1",
                "measure",
                "个",
                "what",
                "投资项目",
                "amount",
                "5000",
                "target",
                target);
    }

    private static java.net.http.HttpResponse<String> bring(Clerk clerk, String quota, String unit, String amount) {
        return clerk.post(quota, quota + "/results", "unit", unit, "words", "面粉加工线，协议已签", "amount", amount);
    }
}
