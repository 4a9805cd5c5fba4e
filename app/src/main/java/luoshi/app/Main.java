package luoshi.app;

import luoshi.app.cli.LuoshiCommand;
import picocli.CommandLine;

/** The one entry point: {@code luoshi start | read | verify …}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new LuoshiCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(LuoshiCommand::explain);
    }
}
