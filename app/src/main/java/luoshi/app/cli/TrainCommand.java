package luoshi.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.app.boot.Server;
import picocli.CommandLine.Command;

/** Starts over an empty data folder, shows a few pages and stops, so that the build can record which classes a start needs. */
@Command(name = "train", hidden = true, description = "为快速启动记录所需的类（构建时自动执行）")
public final class TrainCommand implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of("/login", "/static/luoshi.css", "/static/luoshi.js", "/", "/nothing");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("luoshi-train");
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, false, null));
                HttpClient browser = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                URI address = URI.create("http://localhost:" + server.port() + page);
                browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
