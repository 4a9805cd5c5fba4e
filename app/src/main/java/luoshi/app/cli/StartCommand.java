package luoshi.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import luoshi.app.boot.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./luoshi start}: the web application over a data folder. */
@Command(name = "start", description = "启动落实，浏览器打开所示地址即可使用。", mixinStandardHelpOptions = true)
public final class StartCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "目录", defaultValue = "data", description = "数据目录（默认 ${DEFAULT-VALUE}）")
    private Path data = Path.of("data");

    @Option(names = "--port", paramLabel = "端口", defaultValue = "8080", description = "网页端口（默认 ${DEFAULT-VALUE}）")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "地址",
            defaultValue = "localhost",
            description = "监听地址（默认 ${DEFAULT-VALUE}，只供本机；0.0.0.0 供局域网）")
    private String host = "localhost";

    @Option(names = "--empty", description = "不装示例县，打印一次性链接建立系统管理员")
    private boolean empty;

    @Parameters(arity = "0..1", paramLabel = "报告", description = "启动后即读入的政府工作报告")
    private @Nullable Path report;

    @Override
    public Integer call() throws InterruptedException {
        Server server = Server.start(new Server.Wish(data, host, port, empty, report));
        System.out.println(server.welcome());
        server.await();
        return 0;
    }
}
