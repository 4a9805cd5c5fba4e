package luoshi.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
        name = "luoshi",
        description = "落实：把政府工作报告变成落实到位的结果。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "命令",
        version = "落实 " + LuoshiCommand.VERSION,
        subcommands = {
            StartCommand.class,
            ReadCommand.class,
            QuantitiesCommand.class,
            VerifyCommand.class,
            RoundCommand.class,
            ReplayCommand.class,
            LineCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ArchiveCommand.class,
            PackageCommand.class,
            TrainCommand.class
        },
        footerHeading = "%n",
        footer = {
            "另有：./luoshi test 运行全部测试；./luoshi bench 名称 测快慢；./luoshi prove 名称 做证明。",
            "",
            "退出码：0 成功；1 结果不成立或未完成；2 用法不对；3 本机缺少所需；4 构建失败；",
            "        5 端口被占用；6 数据库连不上；7 数据目录不能用；8 磁盘已满；9 其他错误；10 文件读不了。"
        })
public final class LuoshiCommand implements Runnable {
    /** The program's version, as the build names it. */
    public static final String VERSION = "0.1.0";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** A failure that has a sentence is told in that sentence; anything else shows its trace, for it is ours. */
    public static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Complaint complaint) {
                System.err.println(complaint.getMessage());
                return complaint.exitCode();
            }
        }
        failure.printStackTrace();
        return 9;
    }
}
