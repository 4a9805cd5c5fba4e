package luoshi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusRunTest {
    private static final String PLAN = "二、2026年工作安排\n";

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void threeReports() throws IOException {
        folder = Files.createDirectory(place.resolve("reports"));
        Files.writeString(folder.resolve("a.txt"), PLAN + "新建口袋公园10个，培训职业农民300人。\n");
        Files.writeString(folder.resolve("b.txt"), PLAN + "力争技改投资增长10%以上。\n");
        Files.writeString(folder.resolve("c.txt"), PLAN + "完成3座农村危桥改造。\n");
    }

    @Test
    void aRunThatWasCutOffGoesOnBehindTheLastWholeReport() throws IOException {
        Path whole = place.resolve("whole.jsonl");
        assertThat(run(whole)).contains("3 份报告");
        List<String> rows = Files.readAllLines(whole);
        List<String> first = of("a.txt", rows);
        byte[] cut = first.getFirst().getBytes(StandardCharsets.UTF_8);
        Path again = place.resolve("again.jsonl");
        Path work = place.resolve("again.jsonl.part");
        Files.writeString(work, String.join("\n", first) + "\n#done\ta.txt\n");
        Files.write(work, Arrays.copyOf(cut, utf8CutInTwo(cut)), java.nio.file.StandardOpenOption.APPEND);

        assertThat(run(again)).contains("接着上次：已读 1 份，还有 2 份。").contains("3 份报告，" + rows.size() + " 条");
        assertThat(Files.readAllLines(again)).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(work).doesNotExist();
    }

    @Test
    void aReportThatCannotBeReadIsToldAndTheOthersAreWritten() throws IOException {
        Files.write(folder.resolve("d.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Path table = place.resolve("all.csv");
        assertThat(run(table)).contains("d.docx：").contains("读不了 1 份");
        assertThat(Files.readString(table)).contains("口袋公园").contains("农村危桥");
    }

    private static List<String> of(String report, List<String> rows) {
        return rows.stream().filter(row -> row.contains("\"" + report + "\"")).toList();
    }

    /** A length that ends within a character. */
    private static int utf8CutInTwo(byte[] bytes) {
        int at = 0;
        while (bytes[at] >= 0) {
            at++;
        }
        return at + 1;
    }

    private String run(Path out) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new CorpusRun(folder, out, new PrintStream(said, true, StandardCharsets.UTF_8)).run();
        return said.toString(StandardCharsets.UTF_8);
    }
}
