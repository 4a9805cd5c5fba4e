package luoshi.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import luoshi.app.boot.ReplayAccess;
import luoshi.app.boot.Today;
import luoshi.parameter.Catalogue;
import luoshi.parameter.SupposedVersions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./luoshi replay --from D --to D [--set 参数=值]}. */
@Command(
        name = "replay",
        description = {
            "回放：用真实的留痕，按设想的参数把过去一段时间的每日一巡重走一遍，逐月列出会预警、催办多少，月末亮什么灯，谁落后，旁边是当时实际做的。",
            "只读不写：整个回放在一个只读事务里，数据库不接受任何写入；程序正在运行时也可以回放。"
        },
        mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "目录", defaultValue = "data", description = "数据目录（默认 ${DEFAULT-VALUE}）")
    private Path data = Path.of("data");

    @Option(names = "--from", paramLabel = "日期", description = "从哪天起，如 2026-01-01；不写是一年前")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "日期", description = "到哪天止；不写是昨天")
    private @Nullable LocalDate to;

    @Option(
            names = "--set",
            paramLabel = "参数=值",
            description = "设想的参数，可写多次，如 --set ledger.gap-warn=5 --set duty.remind-again=1；代码见“系统 › 参数”")
    private Map<String, String> supposed = new LinkedHashMap<>();

    @Override
    public Integer call() {
        LocalDate yesterday = Today.inShanghai().minusDays(1);
        LocalDate last = to == null ? yesterday : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (last.isAfter(yesterday)) {
            throw new Complaint(Complaint.INPUT, "只能回放已经过完的日子，最晚到" + yesterday + "。要看以后会做什么，请用 round --preview。");
        }
        if (first.isAfter(last)) {
            throw new Complaint(Complaint.INPUT, "开始日期" + first + "晚于结束日期" + last + "。");
        }
        Catalogue catalogue = new Catalogue();
        supposed.forEach((code, value) -> SupposedVersions.refusal(catalogue, code, value)
                .ifPresent(words -> {
                    throw new Complaint(Complaint.INPUT, words + "。");
                }));
        try (ReplayAccess access = ReplayAccess.open(data, System.getenv())) {
            access.replay(first, last, supposed)
                    .forEach(told ->
                            new ReplayTable(told, first, last, supposed).lines().forEach(System.out::println));
            return 0;
        }
    }
}
