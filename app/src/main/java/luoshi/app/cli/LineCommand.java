package luoshi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import luoshi.app.boot.LineFiles;
import luoshi.app.boot.LineTrial;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.LineFault;
import luoshi.caseline.definition.LineFolder;
import luoshi.caseline.simulate.Simulate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./luoshi line check|new|simulate [LINE|--all]}. */
@Command(
        name = "line",
        description = "业务条线：检查定义、建一个样子、用虚构的办件把每个动作走一遍。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "命令",
        subcommands = {LineCommand.Check.class, LineCommand.New.class, LineCommand.Trial.class})
public final class LineCommand implements Runnable {
    private static final String SCAFFOLD = """
            # yaml-language-server: $schema=../line.schema.json
            line: CODE
            name: 新条线
            version: 1
            prefix: XX
            keeper: 政府办
            channels: [desk, import]
            fields:
              title: {name: 名称, is: [required, searchable]}
              kind: {name: 类别, type: choice, of: [一般, 重要], is: [required]}
              result: {name: 办理结果, is: [long]}
            states:
              received: 待交办
              working: 办理中
              done: {name: 已办结, end: true}
            acts:
              assign: {name: 交办, from: [received], to: working, by: [keeper], effect: route}
              finish: {name: 办结, from: [working], to: done, by: [handler], needs: [result]}
            clocks:
              working: {name: 办理时限, main: true, workdays: 10, starts: [assign], stops: [finish], warn: 2, tells: [handler, keeper]}
            counting:
              by: kind
              statistics:
                came: {name: 受理, kind: count, bind: true}
                done: {name: 办结率, kind: share, of: [done], bind: true}
            """;
    private static final String BASIS = """
            # 新条线

            Region: any county. Year: 2026. Rests on: which system and rules.

            | what | rests on | tag |
            |---|---|---|
            | 10 working days | – | assumption |
            """;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** Which lines are meant: one, or all. */
    private static List<Line> chosen(List<Line> lines, @Nullable String code) {
        if (code == null) {
            return lines;
        }
        List<Line> one = lines.stream().filter(line -> line.code().equals(code)).toList();
        if (one.isEmpty()) {
            throw new Complaint(
                    Complaint.INPUT,
                    "没有叫“" + code + "”的条线，现有："
                            + String.join("、", lines.stream().map(Line::code).toList()) + "。");
        }
        return one;
    }

    /** {@code line check}. */
    @Command(name = "check", description = "检查条线定义，有误的写明文件、行和怎么改。", mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Parameters(paramLabel = "条线", arity = "0..1", description = "条线代码；不写是全部")
        private @Nullable String code;

        @Option(names = "--all", description = "全部条线")
        private boolean all;

        @Override
        public Integer call() {
            try {
                List<Line> lines = code == null || all
                        ? LineFolder.read(LineFiles.folder()).lines()
                        : List.of(
                                LineFolder.one(LineFiles.folder().resolve(code)).line());
                lines.forEach(line -> System.out.println(
                        line.code() + "　" + line.name() + "　" + line.states().size() + "个状态，"
                                + line.acts().size() + "个动作，" + line.clocks().size() + "个时限，"
                                + line.counting().statistics().size() + "项统计"));
                System.out.println(lines.size() + " lines, 0 faults");
                return 0;
            } catch (LineFault fault) {
                fault.complaints().forEach(System.out::println);
                System.out.println(fault.complaints().size() + " faults");
                return 1;
            }
        }
    }

    /** {@code line new}. */
    @Command(name = "new", description = "在 lines 文件夹里建一个能用的样子，再按需要改。", mixinStandardHelpOptions = true)
    static final class New implements Callable<Integer> {
        @Parameters(paramLabel = "条线", description = "条线代码，小写字母、数字和短横，如 street-lamp")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private String code;

        @Override
        public Integer call() throws IOException {
            if (!code.matches("[a-z][a-z0-9-]{1,30}")) {
                throw new Complaint(Complaint.INPUT, "条线代码用小写字母、数字和短横，如 street-lamp。");
            }
            Path folder = LineFiles.folder().resolve(code);
            if (Files.exists(folder)) {
                throw new Complaint(Complaint.INPUT, folder + " 已经有了，没有改动。");
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("line.yaml"), SCAFFOLD.replace("CODE", code));
            Files.writeString(folder.resolve("basis.md"), BASIS);
            System.out.println(
                    "已建 " + folder + "。改好以后：./luoshi line check " + code + "，再 ./luoshi line simulate " + code + "。");
            return 0;
        }
    }

    /** {@code line simulate}. */
    @Command(
            name = "simulate",
            description = "在临时数据库里用虚构的办件按规则随机办理，找走不通的状态、没人看的时限、对不上的统计。",
            mixinStandardHelpOptions = true)
    static final class Trial implements Callable<Integer> {
        @Parameters(paramLabel = "条线", arity = "0..1", description = "条线代码；不写是全部")
        private @Nullable String code;

        @Option(names = "--all", description = "全部条线")
        private boolean all;

        @Option(names = "--cases", defaultValue = "1000", description = "每条线多少件（默认 ${DEFAULT-VALUE}）")
        private int cases = 1000;

        @Option(names = "--seed", defaultValue = "1", description = "随机数种子（默认 ${DEFAULT-VALUE}）")
        private long seed = 1;

        @Override
        public Integer call() {
            LineFolder folder = LineFiles.read();
            List<Simulate.Outcome> outcomes = new ArrayList<>();
            LineTrial.Wish wish = new LineTrial.Wish(chosen(folder.lines(), all ? null : code), cases, seed);
            LineTrial.run(folder, wish, outcome -> {
                outcomes.add(outcome);
                System.out.println(outcome.line().code() + "　" + outcome.cases() + "件，" + outcome.steps() + "步"
                        + (outcome.deadEnds().isEmpty() ? "，每个动作都走到" : "，走不通：" + String.join("、", outcome.deadEnds())));
            });
            long dead =
                    outcomes.stream().mapToLong(one -> one.deadEnds().size()).sum();
            long missed =
                    outcomes.stream().mapToLong(Simulate.Outcome::missedClocks).sum();
            long wrong =
                    outcomes.stream().mapToLong(Simulate.Outcome::mismatches).sum();
            System.out.println(outcomes.size() + " lines, "
                    + outcomes.stream().mapToLong(Simulate.Outcome::cases).sum() + " cases, " + dead + " dead ends, "
                    + missed + " missed clocks, " + wrong + " mismatches");
            return dead + missed + wrong == 0 ? 0 : 1;
        }
    }
}
