package luoshi.bench.rollup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import luoshi.app.boot.Server;
import luoshi.bench.Sink;
import luoshi.bench.WireClient;
import luoshi.bench.Workshop;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;

/** What people do with projects, through web server, row security and template: they open one, and they hand in a list. */
final class ProjectDoors {
    private static final int WARM = 600;
    private static final int CALLS = 1_000;
    private static final int ROUNDS = 5;
    private static final int IMPORTS = 3;
    private static final int ROWS = 20_000;
    private static final int FEW = 1_000;
    private static final List<Sheet.Column> COLUMNS = Stream.of(
                    "项目名称", "项目代码", "所在库", "建设内容", "立项方式", "类别", "民间投资", "行业", "建设地点", "责任单位", "项目法人", "包联领导",
                    "总投资（万元）", "计划开工", "计划竣工", "实际开工")
            .map(name -> new Sheet.Column(name, 16))
            .toList();

    private ProjectDoors() {}

    /** A random project of the first county, one after another. */
    static void page(Path folder, int projects, Sink sink) throws Exception {
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, true, null));
                WireClient door = new WireClient(server.port())) {
            door.logIn(ProjectSet.LOGIN, ProjectSet.PASSWORD);
            calls(door, WARM, projects, new Random(0));
            double[] p50 = new double[ROUNDS];
            double[] p99 = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long[] nanos = calls(door, CALLS, projects, new Random(round));
                p50[round] = nanos[CALLS / 2] / 1e6;
                p99[round] = nanos[CALLS * 99 / 100] / 1e6;
            }
            sink.alone("project-page-p50", Sink.median(p50), "ms", ROUNDS);
            sink.alone("project-page-p99", Sink.median(p99), "ms", ROUNDS);
        }
    }

    /** Sorted, in nanoseconds. */
    private static long[] calls(WireClient door, int calls, int projects, Random random) throws IOException {
        long[] nanos = new long[calls];
        for (int call = 0; call < calls; call++) {
            int first = random.nextInt(projects / ProjectSet.COUNTIES - 1) + 1;
            String path = "/projects/" + first * ProjectSet.COUNTIES;
            long started = System.nanoTime();
            WireClient.Answer answer = door.get(path);
            nanos[call] = System.nanoTime() - started;
            if (answer.status() != 200) {
                throw new IOException(path + " answered " + answer.status());
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }

    /** A workbook of 20,000 projects handed in, looked at row by row and taken in; each time other projects, so that the county grows. */
    static void imported(Path folder, Sink sink) throws Exception {
        Workshop.delete(folder);
        ProjectSet.make(folder, FEW);
        double[] seconds = new double[IMPORTS];
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, true, null));
                WireClient door = new WireClient(server.port())) {
            String token = door.carryWithToken(door.logIn(ProjectSet.LOGIN, ProjectSet.PASSWORD));
            for (int time = 0; time < IMPORTS; time++) {
                byte[] list = list(time);
                long started = System.nanoTime();
                WireClient.Answer answer = door.postFile("/projects/import", token, "项目清单.xlsx", list);
                seconds[time] = (System.nanoTime() - started) / 1e9;
                if (answer.status() != 302) {
                    throw new IOException("the list was not taken in: "
                            + answer.text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
                }
            }
        }
        sink.alone("import-s", Sink.median(seconds), "s", IMPORTS);
    }

    private static byte[] list(int time) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbooks.write(
                file,
                new Sheet("重点项目清单", COLUMNS, IntStream.range(0, ROWS).mapToObj(row -> row(time * ROWS + row))),
                new Sheet.Watermark("发改局", "2026-11-26", "测算"));
        return file.toByteArray();
    }

    private static List<@Nullable Object> row(int number) {
        boolean building = number % 3 == 0;
        return List.of(
                "清单" + number + "号精密铸造项目",
                "2611-990122-04-01-%06d".formatted(number),
                building ? "建设库" : "谋划库",
                "新建厂房1.2万平方米和铸造线4条",
                "企业备案",
                "产业",
                number % 2 == 0 ? "是" : "否",
                "装备制造",
                "城北",
                "第" + number % 40 + "局",
                "测算铸业" + number + "有限公司",
                "常务副县长",
                3_000 + number % 900,
                "2026-03-01",
                "2027-06-30",
                building ? "2026-03-15" : "");
    }
}
