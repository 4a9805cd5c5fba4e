package luoshi.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood: one sentence, and where its use is told. */
public final class Misuse {
    private static final int EXIT = 2;

    private Misuse() {}

    public static int explain(ParameterException misuse, String[] arguments) {
        System.err.println(sentence(misuse) + "用法见 ./" + path(misuse.getCommandLine()) + " --help");
        return EXIT;
    }

    private static String sentence(ParameterException misuse) {
        return switch (misuse) {
            case UnmatchedArgumentException unknown -> "没有“" + String.join(" ", unknown.getUnmatched()) + "”这个命令或选项。";
            case MissingParameterException missing ->
                "缺少"
                        + String.join(
                                "、",
                                missing.getMissing().stream()
                                        .map(ArgSpec::paramLabel)
                                        .toList()) + "。";
            default -> {
                ArgSpec argument = misuse.getArgSpec();
                String label = argument == null ? "参数" : argument.paramLabel();
                String value = misuse.getValue() == null ? "" : "“" + misuse.getValue() + "”";
                yield label + value + "填得不对。";
            }
        };
    }

    private static String path(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
