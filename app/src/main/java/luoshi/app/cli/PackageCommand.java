package luoshi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.app.boot.backup.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./luoshi package FILE}. */
@Command(
        name = "package",
        description = "制作离线安装包（tar.gz）：程序、数据库、systemd单元、校验和、组件清单；可带Java运行时。",
        mixinStandardHelpOptions = true)
public final class PackageCommand implements Callable<Integer> {
    @Option(names = "--jre", description = "带上Java运行时，目标机器不用装JDK")
    private boolean jre;

    @Parameters(paramLabel = "文件", description = "如 luoshi-0.1.0.tar.gz")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() throws InterruptedException {
        try {
            new Bundle(Path.of(System.getProperty("luoshi.root", ".")), System.err::println)
                    .write(file.toAbsolutePath(), jre);
            System.out.println("安装包在 " + file + "，" + (Files.size(file) >> 20) + " MB。");
            return 0;
        } catch (IOException e) {
            throw Complaint.ofFile(file, e);
        }
    }
}
