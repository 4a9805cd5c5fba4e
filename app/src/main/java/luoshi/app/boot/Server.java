package luoshi.app.boot;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import luoshi.app.cli.Complaint;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The running web application over one installation. */
public final class Server implements AutoCloseable {

    /**
     * What is wanted of a start.
     *
     * @param data the data folder
     * @param host the address to listen on
     * @param port the port; 0 takes a free one
     * @param empty no sample county: a one-time link creates the system administrator
     * @param report a report to read in at once
     */
    public record Wish(
            Path data,
            String host,
            int port,
            boolean empty,
            @Nullable Path report) {}

    private final Installation installation;
    private final ConfigurableApplicationContext context;
    private final Wish wish;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(Installation installation, ConfigurableApplicationContext context, Wish wish) {
        this.installation = installation;
        this.context = context;
        this.wish = wish;
    }

    /** Opens the installation and serves it; answers when the first page can be asked for. */
    public static Server start(Wish wish) {
        requireFree(wish);
        Installation installation = Installation.open(wish.data(), System.getenv());
        try {
            SpringApplication application = new SpringApplication(LuoshiApplication.class);
            application.setWebApplicationType(WebApplicationType.SERVLET);
            application.setRegisterShutdownHook(false);
            application.addInitializers(context -> {
                context.getBeanFactory().registerSingleton("installation", installation);
                context.getBeanFactory().registerSingleton("wish", wish);
            });
            application.setDefaultProperties(Map.of("server.address", wish.host(), "server.port", wish.port()));
            Server server = new Server(installation, application.run(), wish);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
            return server;
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    private static void requireFree(Wish wish) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(wish.host(), wish.port()));
        } catch (IOException e) {
            throw new Complaint(
                    Complaint.PORT,
                    "端口 " + wish.port() + " 已被占用。请停掉占用它的程序，或用 --port 换一个端口，例如 --port " + (wish.port() + 1) + "。",
                    e);
        }
    }

    /** The port that is listened on. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Every page and form that is served, e.g. {@code GET /commitments/{id}}; for those who try them all. */
    public List<String> doors() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .sorted()
                .toList();
    }

    /** The address and what to do first, for the one who started the program. */
    public String welcome() {
        return context.getBean(Welcome.class).text("http://" + wish.host() + ":" + port());
    }

    /** Waits until the server is stopped. */
    public void await() throws InterruptedException {
        stopped.await();
    }

    @Override
    public synchronized void close() {
        if (stopped.getCount() > 0) {
            context.close();
            installation.close();
            stopped.countDown();
        }
    }
}
