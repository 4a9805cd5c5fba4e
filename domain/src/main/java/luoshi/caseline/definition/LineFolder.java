package luoshi.caseline.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 条线文件夹: one folder a line, with {@code line.yaml} and {@code basis.md} in it; read once, at the start. */
public final class LineFolder {
    private final List<LineReader.Read> lines;

    private LineFolder(List<LineReader.Read> lines) {
        this.lines = lines;
    }

    /**
     * Reads every line below the folder, by name; none where there is no such folder.
     *
     * @throws LineFault with the complaints of all of them
     */
    public static LineFolder read(Path folder) {
        List<LineReader.Read> lines = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        for (Path each : folders(folder)) {
            try {
                lines.add(one(each));
            } catch (LineFault fault) {
                complaints.addAll(fault.complaints());
            }
        }
        twice(lines, complaints);
        if (!complaints.isEmpty()) {
            throw new LineFault(complaints);
        }
        return new LineFolder(List.copyOf(lines));
    }

    /** Definitions that were read elsewhere. */
    public static LineFolder of(List<LineReader.Read> lines) {
        return new LineFolder(List.copyOf(lines));
    }

    /** Reads the line of one folder. */
    public static LineReader.Read one(Path folder) {
        String name = String.valueOf(folder.getFileName());
        String file = "lines/" + name + "/line.yaml";
        try {
            LineReader.Read read = LineReader.read(file, Files.readString(folder.resolve("line.yaml")));
            if (!read.line().code().equals(name)) {
                throw new LineFault(List.of(file + " 第1行：条线代码要和文件夹同名，请写 line: " + name));
            }
            if (!Files.exists(folder.resolve("basis.md"))) {
                throw new LineFault(List.of("lines/" + name + "/basis.md 第1行：缺依据说明，请写明依据哪里、哪一年、哪一条，哪些是设定"));
            }
            return read;
        } catch (IOException e) {
            throw new LineFault(List.of(file + " 第1行：文件读不了，请检查文件名和权限"));
        }
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void twice(List<LineReader.Read> lines, List<String> complaints) {
        Map<String, String> prefixes = new HashMap<>();
        for (LineReader.Read read : lines) {
            @Nullable
            String other = prefixes.put(read.line().head().prefix(), read.line().code());
            if (other != null) {
                complaints.add("lines/" + read.line().code() + "/line.yaml 第1行：回执号前缀和“" + other + "”相同，请换两个字母");
            }
        }
    }

    public List<Line> lines() {
        return lines.stream().map(LineReader.Read::line).toList();
    }

    public Optional<LineReader.Read> find(String code) {
        return lines.stream().filter(read -> read.line().code().equals(code)).findFirst();
    }

    public Optional<Line> line(String code) {
        return find(code).map(LineReader.Read::line);
    }
}
