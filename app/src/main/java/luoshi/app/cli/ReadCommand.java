package luoshi.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.Unreadable;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./luoshi read}: a report's commitments, without a database. */
@Command(name = "read", description = "读一份政府工作报告，列出其中的承诺事项。", mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "文件", description = "报告文件")
    private Path file = Path.of("");

    @Option(names = "--json", description = "每行一个JSON对象（默认）")
    private boolean json;

    @Option(names = "--table", description = "列成表格看")
    private boolean table;

    @Option(names = "--outline", description = "只看结构：题头、部分、提纲、数目、名词、破损标记")
    private boolean outline;

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        switch (Documents.read(file)) {
            case Unreadable unreadable -> throw new Complaint(Complaint.INPUT, unreadable.sentence());
            case ReadDocument document -> {
                if (outline) {
                    OutlineText.print(document, out);
                    break;
                }
                List<Candidate> candidates = Extraction.read(document);
                if (table && !json) {
                    CandidateTable.print(candidates, out);
                } else {
                    candidates.forEach(candidate -> out.println(CandidateJson.line(candidate)));
                }
            }
        }
        out.flush();
        return 0;
    }
}
