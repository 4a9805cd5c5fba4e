package luoshi.bench.caseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import luoshi.access.SessionKey;
import luoshi.bench.Rig;
import luoshi.caseline.table.ImportCases;
import luoshi.publication.Sheet;
import luoshi.publication.WorkbookRows;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;

/** Takes a workbook of cases into a county, in a process of its own with a small heap; prints the seconds. */
public final class ImportRun {
    private static final String LINE = "deputy-proposal";
    /** Title, watermark and the names of the columns. */
    private static final int HEAD = 3;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Sheet.Column> COLUMNS = Stream.of("编号", "案由", "类别", "领衔人", "联名人", "登记日期")
            .map(name -> new Sheet.Column(name, 16))
            .toList();

    private ImportRun() {}

    /** Arguments: the county's folder, the workbook, its rows. */
    public static void main(String[] args) throws IOException {
        try (Rig rig = Rig.open(Path.of(args[0]))) {
            CaseDesk desk = new CaseDesk(rig);
            SessionKey key = desk.logIn(CaseSet.LOGIN);
            long started = System.nanoTime();
            int taken = take(rig, desk, key, Path.of(args[1]), Integer.parseInt(args[2]));
            System.out.println(taken + " " + (System.nanoTime() - started) / 1e9);
        }
    }

    private static int take(Rig rig, CaseDesk desk, SessionKey key, Path workbook, int size) throws IOException {
        int taken = 0;
        try (InputStream in = Files.newInputStream(workbook);
                WorkbookRows rows = WorkbookRows.open(in)) {
            List<String> header = rows.next(HEAD).getLast().cells();
            ImportCases.Table table =
                    new ImportCases.Table(workbook.getFileName().toString(), header, size);
            for (List<Workbooks.TextRow> some = rows.next(ImportCases.CHUNK);
                    !some.isEmpty();
                    some = rows.next(ImportCases.CHUNK)) {
                ImportCases.Chunk chunk = new ImportCases.Chunk(
                        table,
                        some.stream()
                                .map(row -> new ImportCases.Row(row.number(), row.cells()))
                                .toList());
                ImportCases.Taken one =
                        rig.acting().as(key, actor -> desk.imports.take(actor, LINE, chunk, false, TODAY));
                if (!one.faults().isEmpty()) {
                    throw new IllegalStateException("not taken: " + one.faults().getFirst());
                }
                taken += one.taken();
            }
        }
        return taken;
    }

    /** A workbook of so many proposals, each with a number that no other time has. */
    static void write(Path workbook, int rows, int time) throws IOException {
        Stream<List<@Nullable Object>> cells = IntStream.range(0, rows)
                .mapToObj(n -> List.of(
                        "T" + time + "-" + n,
                        "关于整治第" + n + "号路段积水并加装护栏的建议",
                        n % 2 == 0 ? "人大建议" : "政协提案",
                        "代表" + n % 300,
                        n % 5 == 0 ? "王某、李某" : "",
                        "2026-0" + (1 + n % 9) + "-15"));
        try (OutputStream out = Files.newOutputStream(workbook)) {
            Workbooks.write(out, new Sheet("建议提案", COLUMNS, cells), new Sheet.Watermark("政府办", "2026-11-20", "测算"));
        }
    }

    /** Seconds of one import with a heap of 300 MB. */
    static double seconds(Path folder, Path workbook, int rows) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx300m",
                        "-Duser.timezone=Asia/Shanghai",
                        "-Dluoshi.root=" + System.getProperty("luoshi.root", "."),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportRun.class.getName(),
                        folder.toString(),
                        workbook.toString(),
                        String.valueOf(rows))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = process.inputReader().readLine();
        if (process.waitFor() != 0 || line == null || !line.startsWith(rows + " ")) {
            throw new IOException("the import failed: " + line);
        }
        return Double.parseDouble(line.substring(line.indexOf(' ') + 1));
    }
}
