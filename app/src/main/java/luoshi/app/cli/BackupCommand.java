package luoshi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import luoshi.app.boot.Installation;
import luoshi.app.boot.Today;
import luoshi.app.boot.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./luoshi backup FILE}. */
@Command(
        name = "backup",
        description = "备份全部数据到一个文件；运行中也可备份，内容是同一时刻的。文件含密钥和全部内容，请妥善保管，宜存到别的机器。",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "目录", defaultValue = "data", description = "数据目录（默认 ${DEFAULT-VALUE}）")
    private Path data = Path.of("data");

    @Parameters(paramLabel = "文件", description = "备份文件，如 luoshi-2026-06-18.zip")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() throws SQLException {
        try (Installation installation = Installation.beside(data, System.getenv())) {
            new Backup(installation, System.err::println).write(file.toAbsolutePath(), Today.now());
            System.out.println("已备份到 " + file + "，" + Files.size(file) / 1024 + " KB。");
            return 0;
        } catch (IOException e) {
            throw Complaint.ofFile(file, e);
        }
    }
}
