package luoshi.app.web.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.app.web.page.Days;
import luoshi.publication.Paper;
import luoshi.publication.Paper.Block;
import luoshi.publication.Paper.Cell;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;

/**
 * 督查令, 呈批单 (R14-1): an order on paper, with what was measured as its annex.
 *
 * @param county 安河县
 * @param signature by whom it is or is to be signed
 * @param previous 文号 of the order below; empty where there is none
 */
record OrderPapers(
        SupervisionOrder order,
        String county,
        String unit,
        String signature,
        String previous,
        List<Orders.Kept> readings) {
    private static final int WHOLE = 23;
    private static final String OFFICE = "县委县政府督查室";

    Paper whole() {
        SupervisionOrder.@Nullable Issue issue = order.issue();
        LocalDate on = issue == null ? order.draftedOn() : issue.on();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text("你单位负责的“" + order.subject().name() + "”，"
                + order.words().problem() + "。" + (previous.isEmpty() ? "" : previous + "下达后，到期仍未赶上。") + "现下达"
                + order.colour().label() + "。"));
        body.add(new Block.Text(
                "一、限期整改。",
                "自下达之日起" + order.words().days() + "天内整改到位"
                        + (issue == null ? "" : "，即" + Days.spoken(issue.dueOn()) + "24时前") + "。"
                        + sentence(order.words().demand())));
        body.add(new Block.Text("二、" + second() + "。", secondWords()));
        body.add(new Block.Text("三、到期复查。", "期满由督查室到现场、查资料复查。" + third()));
        return new Paper(
                new Paper.Head(county + "督查令", "", issue == null ? "（签发时编号）" : issue.mark(), "签发人：" + signature),
                List.of(order.colour().label()),
                "",
                unit,
                withAnnex(body),
                new Paper.Ending(
                        List.of("滞后依据"),
                        new Paper.Signature(OFFICE, on, true),
                        "",
                        new Paper.Imprint("县委、县政府主要领导，分管领导", OFFICE, on)));
    }

    private String second() {
        return switch (order.colour()) {
            case BLUE -> "书面检讨";
            case ORANGE -> "通报批评";
            case RED -> "约谈处理";
        };
    }

    private String secondWords() {
        return switch (order.colour()) {
            case BLUE -> "主要负责人向县委、县政府作出书面检讨，写明整改措施，签名后报督查室。";
            case ORANGE -> "对你单位予以通报批评，并作为干部使用的依据。整改情况每周报督查室。";
            case RED -> "县委、县政府约谈你单位主要负责人，给予严肃处理。整改情况每日报督查室。";
        };
    }

    private String third() {
        return order.colour().next() == null
                ? "仍不落实的，依规依纪追究责任。"
                : "仍然滞后又无正当理由的，按规定转" + order.colour().next().label() + "。";
    }

    private List<Block> withAnnex(List<Block> body) {
        List<Block> all = new ArrayList<>(body);
        all.add(new Block.Annex("附件", "滞后依据"));
        all.add(new Block.Table(
                List.of("调度日", "应完成", "实际完成", "情况"),
                List.of(5, 4, 4, 15),
                readings.stream()
                        .map(kept -> List.of(
                                kept.reading().on().toString(),
                                percent(kept.reading().planned()),
                                percent(kept.reading().actual()),
                                kept.reading().words()))
                        .toList()));
        return all;
    }

    private static String percent(@Nullable BigDecimal value) {
        return value == null
                ? "—"
                : value.setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString() + "%";
    }

    Paper approval() {
        return new Paper(
                new Paper.Head("呈批单", "", OFFICE, Days.spoken(order.draftedOn())),
                List.of(),
                "",
                "",
                List.of(new Block.Form(List.of(
                        row(
                                "事由",
                                "对“" + order.subject().name() + "”下达"
                                        + order.colour().label()),
                        row("责任单位", unit),
                        row("滞后情况", order.words().problem() + "。"),
                        row("前序", previous.isEmpty() ? "无" : previous),
                        row(
                                "依据",
                                order.directReason() == null
                                        ? "三色督查令逐级下达的规定"
                                        : "直接下达：" + order.directReason().label()),
                        row(
                                "督查要求",
                                sentence(order.words().demand()) + "期限"
                                        + order.words().days() + "天。"),
                        row("同时", second()),
                        List.of(Cell.label("承办意见"), Cell.signed("拟请签发。", WHOLE, 3, "督查室（签名）：　　　　　　", "年　　月　　日")),
                        List.of(
                                Cell.label("签发"),
                                Cell.signed("", WHOLE, 3, order.colour().signer() + "（签名）：　　　　　　", "年　　月　　日"))))),
                Paper.Ending.NONE);
    }

    private static List<Cell> row(String label, String words) {
        return List.of(Cell.label(label), Cell.of(words, WHOLE));
    }

    private static String sentence(String words) {
        return words.endsWith("。") ? words : words + "。";
    }
}
