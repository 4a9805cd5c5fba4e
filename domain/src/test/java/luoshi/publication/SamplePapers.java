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

    /** Headings, two attachments, an annex of a long table over several pages, 抄送 of two lines. */
    static Paper bulletin() {
        List<Paper.Block> blocks = new java.util.ArrayList<>(List.of(
                new Paper.Block.Text("截至6月15日，《政府工作报告》确定的128项任务中，已办结41项，占比32.0%；正常推进79项，滞后8项。"),
                new Paper.Block.Heading("一、存在的问题"),
                new Paper.Block.Heading(2, "（一）部分项目滞后"),
                new Paper.Block.Text("水利局牵头的“引水入城”工程完成投资1200.5万元，占年度计划的35.2%，较序时进度低14.8个百分点。"),
                new Paper.Block.Heading("二、有关要求"),
                new Paper.Block.Text("滞后单位要于6月20日前写明原因、措施和新的完成时间，报县委县政府督查室。")));
        blocks.add(new Paper.Block.Annex("附件1", "滞后事项一览表"));
        blocks.add(new Paper.Block.Table(
                List.of("编号", "事项", "牵头单位", "滞后情况"),
                List.of(3, 9, 5, 11),
                java.util.stream.IntStream.rangeClosed(1, 60)
                        .mapToObj(at -> List.of(
                                String.valueOf(at), "新改建农村公路120公里（第" + at + "标段）", "交通运输局", "应完成50%，实际35.2%，差14.8个百分点"))
                        .toList()));
        return new Paper(
                new Paper.Head("安河县督查通报", "", "安督通〔2026〕3号", ""),
                List.of("关于2026年上半年重点工作", "落实情况的通报"),
                "",
                "各乡镇人民政府，县直各单位",
                blocks,
                new Paper.Ending(
                        List.of("滞后事项一览表", "有关单位名单"),
                        new Paper.Signature("县委县政府督查室", DAY, true),
                        "联系人：叶知秋，电话5550102",
                        new Paper.Imprint("县委书记、县长，县委常委、副县长，县人大常委会主任、县政协主席，水利局、交通运输局、住房和城乡建设局", "县委县政府督查室", DAY)));
    }

    /** One whose signature would stand alone on its second page, or not, by how many lines its body has. */
    static Paper ending(int lines) {
        List<Paper.Block> blocks = new java.util.ArrayList<>();
        for (int line = 1; line < lines; line++) {
            blocks.add(new Paper.Block.Text("第" + line + "件已经办结。"));
        }
        blocks.add(new Paper.Block.Heading("二、工作要求"));
        blocks.add(new Paper.Block.Text("有关单位要逐项查明原因，明确责任人、措施和完成时间，在期限内整改到位；对仍不落实的，严肃追究责任。"));
        return new Paper(
                new Paper.Head("安河县督查通报", "", "安督通〔2026〕3号", ""),
                List.of("关于部分重点项目进展滞后的通报"),
                "",
                "各乡镇人民政府，县直各单位",
                blocks,
                new Paper.Ending(List.of(), new Paper.Signature("县委县政府督查室", DAY, true), "", null));
    }

    /** Marks and numbers at every place of a line. */
    static Paper marks() {
        String words = "各单位（含乡镇）要“立行立改”，限期完成：一、二、三；四。完成率达到92.5%以上，投资12345678万元！";
        return Paper.plain(
                "常务会议纪要",
                "安河县人民政府办公室　2026年3月5日",
                java.util.stream.IntStream.range(0, 28)
                        .<Paper.Block>mapToObj(at -> new Paper.Block.Text("字".repeat(at) + words.repeat(2)))
                        .toList());
    }
}
