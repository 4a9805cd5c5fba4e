package luoshi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.app.boot.Installation;
import luoshi.app.boot.JournalAccess;
import luoshi.app.boot.backup.YearArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./luoshi archive YEAR FILE}. */
@Command(name = "archive", description = "把一个年度的报告、台账、进展、核验、佐证和留痕归档成一个文件，不用本程序也能看。", mixinStandardHelpOptions = true)
public final class ArchiveCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "目录", defaultValue = "data", description = "数据目录（默认 ${DEFAULT-VALUE}）")
    private Path data = Path.of("data");

    @Option(names = "--region", paramLabel = "代码", defaultValue = "0", description = "行政区划代码；只有一个政府时不用填")
    private long region;

    @Parameters(index = "0", paramLabel = "年度", description = "报告的年度，如 2026")
    private int year;

    @Parameters(index = "1", paramLabel = "文件", description = "归档文件，如 2026.zip")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() throws SQLException {
        try (Installation installation = Installation.beside(data, System.getenv());
                JournalAccess journal = JournalAccess.open(data, System.getenv())) {
            List<Long> regions = journal.journal().regions();
            if (region == 0 && regions.size() != 1) {
                throw new Complaint(Complaint.INPUT, "这里有" + regions.size() + "个政府，请用 --region 指明行政区划代码：" + regions);
            }
            int entries = new YearArchive(installation, journal)
                    .write(file.toAbsolutePath(), region == 0 ? regions.getFirst() : region, year);
            System.out.println(year + "年度已归档到 " + file + "，共" + entries + "个文件。");
            return 0;
        } catch (IOException e) {
            throw Complaint.ofFile(file, e);
        }
    }
}
