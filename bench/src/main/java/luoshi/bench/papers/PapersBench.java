package luoshi.bench.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Sink;
import luoshi.publication.OfdPapers;
import luoshi.publication.Paper;
import luoshi.publication.Sheet;
import luoshi.publication.WordPapers;
import luoshi.publication.WordTables;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;

/** One order as a Word paper and as OFD, a thousand of them in an archive and in one file, and a table of ten thousand rows as Word and as Excel. */
public final class PapersBench implements Bench {
    private static final int ROUNDS = 5;
    private static final int WARM = 300;
    private static final int ONES = 200;
    private static final int MANY = 1_000;
    private static final int ROWS = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 8);
    private static final Sheet.Watermark MARK = new Sheet.Watermark("督查室", "2026-06-08", "测量");

    @Override
    public String name() {
        return "papers";
    }

    /** Work that is measured. */
    private interface Work {
        void run() throws Exception;
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        for (int at = 0; at < WARM; at++) {
            WordPapers.write(OutputStream.nullOutputStream(), order(at));
        }
        if (options.wants("order-ms")) {
            double seconds = median(() -> {
                for (int at = 0; at < ONES; at++) {
                    WordPapers.write(OutputStream.nullOutputStream(), order(at));
                }
            });
            sink.alone("order-ms", seconds * 1_000 / ONES, "ms", ROUNDS);
        }
        if (options.wants("ofd-ms")) {
            double seconds = median(() -> {
                for (int at = 0; at < ONES; at++) {
                    OfdPapers.write(OutputStream.nullOutputStream(), order(at));
                }
            });
            sink.alone("ofd-ms", seconds * 1_000 / ONES, "ms", ROUNDS);
        }
        if (options.wants("orders-one-file-s")) {
            sink.alone(
                    "orders-one-file-s",
                    median(() -> WordPapers.write(
                            OutputStream.nullOutputStream(),
                            IntStream.range(0, MANY)
                                    .mapToObj(PapersBench::order)
                                    .iterator())),
                    "s",
                    ROUNDS);
        }
        if (options.wants("orders-1000-s")) {
            sink.alone("orders-1000-s", median(PapersBench::archive), "s", ROUNDS);
        }
        if (options.wants("table-docx-s")) {
            sink.alone(
                    "table-docx-s",
                    median(() -> WordTables.write(OutputStream.nullOutputStream(), table(), MARK)),
                    "s",
                    ROUNDS);
        }
        if (options.wants("table-xlsx-s")) {
            sink.alone(
                    "table-xlsx-s",
                    median(() -> Workbooks.write(OutputStream.nullOutputStream(), table(), MARK)),
                    "s",
                    ROUNDS);
        }
    }

    private static double median(Work work) throws Exception {
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long started = System.nanoTime();
            work.run();
            seconds[round] = (System.nanoTime() - started) / 1e9;
        }
        return Sink.median(seconds);
    }

    private static void archive() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(OutputStream.nullOutputStream())) {
            for (int at = 0; at < MANY; at++) {
                zip.putNextEntry(new ZipEntry(at + ".docx"));
                WordPapers.write(zip, order(at));
                zip.closeEntry();
            }
        }
    }

    /** Two pages and an annex of twelve rows. */
    private static Paper order(int number) {
        List<Paper.Block> blocks = new ArrayList<>();
        for (String lead : List.of("一、限期整改。", "二、书面检讨。", "三、到期复查。")) {
            blocks.add(new Paper.Block.Text(lead, "查清滞后原因，调整施工组织，落实人员、机械和资金，逐周核对完成量，按期赶上序时进度。".repeat(6)));
        }
        blocks.add(new Paper.Block.Annex("附件", "滞后依据"));
        blocks.add(new Paper.Block.Table(
                List.of("调度日", "应完成", "实际完成", "情况"),
                List.of(5, 4, 4, 15),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> List.of("2026-" + month, "50%", "35%", "应完成50%，实际35%，差15个百分点"))
                        .toList()));
        return new Paper(
                new Paper.Head("安河县督查令", "", "县督〔2026〕蓝" + (number + 1) + "号", "签发人：某"),
                List.of("蓝色督查令"),
                "",
                "水利局",
                blocks,
                new Paper.Ending(
                        List.of("滞后依据"),
                        new Paper.Signature("县委县政府督查室", DAY, true),
                        "",
                        new Paper.Imprint("县长，分管副县长", "县委县政府督查室", DAY)));
    }

    /** As wide as the 分解表. */
    private static Sheet table() {
        List<Sheet.Column> columns = Stream.of(
                        "序号", "报告原文", "任务", "目标", "牵头领导", "牵头单位", "责任单位", "配合单位", "责任人", "时限", "进度", "光")
                .map(name -> new Sheet.Column(name, name.length() * 4))
                .toList();
        return new Sheet(
                "重点工作任务分解表",
                columns,
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> Arrays.<@Nullable Object>asList(
                                row,
                                "新改建农村公路120公里，改造县乡公路危桥6座",
                                "农村公路新改建",
                                "120公里",
                                "分管城建的副县长",
                                "交通局",
                                "各乡镇",
                                "财政局、自然资源局",
                                "路长宁",
                                DAY,
                                "45%",
                                "正常")));
    }
}
