package luoshi.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Papers of every kind, long enough to be measured. */
final class SamplePapers {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private SamplePapers() {}

    /** A red-headed paper of several full pages. */
    static Paper order() {
        String full = "认真查明进度滞后的原因，调整施工组织，落实人员、机械和资金，逐周核对完成量，确保按期赶上序时进度。";
        return new Paper(
                new Paper.Head("安河县督查令", "特急", "安督〔2026〕蓝7号", "签发人：秦立言"),
                List.of("蓝色督查令"),
                "",
                "水利局",
                Stream.concat(
                                Stream.of(
                                        new Paper.Block.Heading("一、滞后情况"),
                                        new Paper.Block.Heading(2, "（一）投资进度"),
                                        new Paper.Block.Text("限期整改。", "6月23日前恢复到计划的90%以上。")),
                                Stream.generate(() -> new Paper.Block.Text(full.repeat(7)))
                                        .limit(8))
                        .map(Paper.Block.class::cast)
                        .toList(),
                new Paper.Ending(
                        List.of("滞后情况一览表"),
                        new Paper.Signature("县委县政府督查室", DAY, true),
                        "联系人：叶知秋",
                        new Paper.Imprint("县长，分管副县长，财政局、交通局", "县委县政府督查室", DAY)));
    }

    static Paper form() {
        return new Paper(
                new Paper.Head("督办通知单", "", "安督办〔2026〕52号", "2026年6月16日"),
                List.of(),
                "",
                "",
                List.of(new Paper.Block.Form(List.of(
                        List.of(
                                Paper.Cell.label("承办单位"),
                                Paper.Cell.of("民政局", 9),
                                Paper.Cell.label("协办单位"),
                                Paper.Cell.of("消防救援大队", 9)),
                        List.of(Paper.Cell.label("办理要求"), Paper.Cell.of("1.定人、定时间、定经费；\n2.附现场照片；", 23)),
                        List.of(
                                Paper.Cell.label("办理结果"),
                                Paper.Cell.signed("", 23, 5, "主要负责人（签名）：　　　　　", "年　　月　　日"))))),
                Paper.Ending.NONE);
    }
}
