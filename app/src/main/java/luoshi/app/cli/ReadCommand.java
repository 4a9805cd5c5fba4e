package luoshi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;
import luoshi.reading.document.Unreadable;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Extraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./luoshi read}: the commitments of a report, or of a folder of reports, without a database. */
@Command(
        name = "read",
        description = "读一份政府工作报告（或一个目录里的全部报告），列出其中的承诺事项。",
        mixinStandardHelpOptions = true,
        footerHeading = "%n",
        footer = {"读目录时须用 --out 指定 .jsonl、.csv 或 .xlsx 文件；中断后再执行同一命令，从没读过的报告接着读。"})
public final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "文件或目录", description = "一份报告，或装有报告的目录")
    private Path file = Path.of("");

    @Option(names = "--json", description = "每行一个JSON对象（默认）")
    private boolean json;

    @Option(names = "--table", description = "列成表格看")
    private boolean table;

    @Option(names = "--outline", description = "只看结构：题头、部分、提纲、数目、名词、破损标记")
    private boolean outline;

    @Option(names = "--html", paramLabel = "网页", description = "写成一个网页：原文、每一处判断及依据、含糊之处、疑点")
    private @Nullable Path html;

    @Option(names = "--vague", description = "只列含糊的承诺：缺什么，怎样写才能检查")
    private boolean vague;

    @Option(names = "--out", paramLabel = "文件", description = "读目录时结果写到哪里，按扩展名分 .jsonl .csv .xlsx")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (Files.isDirectory(file)) {
            if (out == null) {
                throw new Complaint(2, "读目录请用 --out 指定结果文件，如 --out 承诺.xlsx。");
            }
            return new CorpusRun(file, out, System.err).run();
        }
        PrintStream screen = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        switch (Documents.read(file)) {
            case Unreadable unreadable -> throw new Complaint(Complaint.INPUT, unreadable.sentence());
            case ReadDocument document -> show(document, screen);
        }
        screen.flush();
        return 0;
    }

    private void show(ReadDocument document, PrintStream screen) {
        if (outline) {
            OutlineText.print(document, screen);
            return;
        }
        ReportStructure structure = ReportStructure.of(document);
        List<Candidate> candidates = Extraction.read(document, structure);
        if (html != null) {
            write(html, CandidatePage.of(document, structure, candidates));
            screen.println("已写出 " + html + "：" + candidates.size() + " 条。");
        } else if (vague) {
            VaguenessTable.print(candidates, screen);
        } else if (table && !json) {
            CandidateTable.print(candidates, screen);
        } else {
            candidates.forEach(candidate -> screen.println(CandidateJson.line(candidate)));
        }
    }

    private static void write(Path page, String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw Complaint.ofFile(page, e);
        }
    }
}
