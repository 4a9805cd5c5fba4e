package luoshi.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import luoshi.app.boot.RoundAccess;
import luoshi.app.boot.Today;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./luoshi round --date D [--preview]}. */
@Command(
        name = "round",
        description = "每日一巡：到期预警、逾期催办、送达通知，只起草和提醒，不代人签发。同一天再巡不会重复；停过几天会补上。",
        mixinStandardHelpOptions = true)
public final class RoundCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "目录",
            defaultValue = "data",
            description = "数据目录（默认 ${DEFAULT-VALUE}）；正在运行时也可巡")
    private Path data = Path.of("data");

    @Option(names = "--date", paramLabel = "日期", description = "巡哪一天，如 2026-10-08；不写是今天，预演不写是明天")
    private @Nullable LocalDate date;

    @Option(names = "--preview", description = "只说会做什么，不做")
    private boolean preview;

    @Override
    public Integer call() {
        LocalDate today = Today.inShanghai();
        LocalDate day = date != null ? date : preview ? today.plusDays(1) : today;
        if (!preview && day.isAfter(today)) {
            throw new Complaint(Complaint.INPUT, day + "还没有到。要看那天会做什么，请加 --preview。");
        }
        try (RoundAccess access = RoundAccess.open(data, System.getenv())) {
            (preview ? access.preview(day) : access.run(day)).forEach(System.out::println);
            return 0;
        }
    }
}
