package luoshi.app;

import java.util.ResourceBundle;
import luoshi.app.cli.LuoshiCommand;
import luoshi.app.cli.Misuse;
import picocli.CommandLine;

/** The one entry point: {@code luoshi start | read | verify …}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new LuoshiCommand())
                .setResourceBundle(ResourceBundle.getBundle("cli"))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Misuse::explain)
                .setExecutionExceptionHandler(LuoshiCommand::explain);
    }
}
