package luoshi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.app.boot.backup.Restore;
import luoshi.journal.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./luoshi restore FILE}. */
@Command(name = "restore", description = "把备份恢复到新的或空的数据目录，并校验留痕。所有人须重新登录。", mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "目录", defaultValue = "data", description = "数据目录（默认 ${DEFAULT-VALUE}）")
    private Path data = Path.of("data");

    @Parameters(paramLabel = "文件", description = "备份文件")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() throws SQLException {
        try {
            List<Verdict> verdicts = new Restore(System.getenv(), System.err::println)
                    .from(file, data.toAbsolutePath().normalize());
            verdicts.forEach(verdict -> System.out.println(VerifyCommand.words(verdict)));
            System.out.println("已恢复到 " + data + "，可以用 ./luoshi start --data " + data + " 启动。");
            return verdicts.stream().allMatch(Verdict.Sound.class::isInstance) ? 0 : 1;
        } catch (IOException e) {
            throw Complaint.ofFile(file, e);
        }
    }
}
