package luoshi.bench.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Sink;
import luoshi.bench.Workshop;

/** From the command to the first page, and the resident memory of the program (PostgreSQL not counted) when it idles afterwards. */
public final class StartBench implements Bench {
    private static final int RUNS = 5;
    private static final long SETTLE_MILLIS = 3_000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        Path data = Workshop.folder("start");
        Workshop.delete(data);
        int port = freePort();
        once(data, port); // the first start makes the data folder
        double[] seconds = new double[RUNS];
        double[] megabytes = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Measured measured = once(data, port);
            seconds[run] = measured.seconds();
            megabytes[run] = measured.megabytes();
        }
        sink.alone("second-start-s", Sink.median(seconds), "s", RUNS);
        sink.alone("rss-mb", Sink.median(megabytes), "MB", RUNS);
    }

    private record Measured(double seconds, double megabytes) {}

    private static Measured once(Path data, int port) throws IOException, InterruptedException {
        Path launcher = Path.of(System.getProperty("luoshi.root"), "luoshi");
        long started = System.nanoTime();
        Process process = new ProcessBuilder(
                        launcher.toString(), "start", "--data", data.toString(), "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the program ended with " + process.exitValue());
                }
                Thread.sleep(10);
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            Thread.sleep(SETTLE_MILLIS);
            return new Measured(seconds, residentMegabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/login").toURL().openConnection();
            boolean good = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            connection.getInputStream().readAllBytes();
            return good;
        } catch (IOException e) {
            return false;
        }
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
