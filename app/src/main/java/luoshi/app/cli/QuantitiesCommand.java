package luoshi.app.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import luoshi.app.boot.Today;
import luoshi.foundation.quantity.Mentions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./luoshi quantities}: lines from standard input, and for each one line of JSON with every quantity and date in it. */
@Command(
        name = "quantities",
        description = "从标准输入逐行读文字，每行输出一个JSON数组，列出其中的数量和时间。",
        mixinStandardHelpOptions = true,
        footerHeading = "%n",
        footer = {
            "每项都有这些字段，没有的写null：text start end kind value value2 op unit from to。start、end按UTF-16计；百分数50%%记作50；",
            "to含当日。点明两端的起讫（如7月4日到7月6日）按ISO 8601的起讫点计，止于末端开始之前。"
        })
public final class QuantitiesCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Option(names = "--on", paramLabel = "日期", description = "今年、9月底等从哪一天说起，如2026-01-20；不写则为今天")
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
        LocalDate reference = on == null ? Today.inShanghai() : on;
        try (BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8), BUFFER);
                Writer out = new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                        BUFFER)) {
            answer(lines, out, reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    /** Answers line by line, and at once where no further line is waiting. */
    private static void answer(BufferedReader lines, Writer out, LocalDate reference) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.write(MentionJson.array(Mentions.scan(line, reference)));
            out.write('\n');
            if (!lines.ready()) {
                out.flush();
            }
        }
    }
}
