package luoshi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Whoever mistypes a command is told so in one Chinese sentence, and the exit code says misuse. */
class MisuseTest {

    @Test
    void anUnknownCommandAWrongNumberAndAMissingFileAreToldInOneSentence() {
        assertThat(told("nonsense")).isEqualTo("没有“nonsense”这个命令或选项。用法见 ./luoshi --help\n");
        assertThat(told("start", "--port", "22x")).isEqualTo("端口“22x”填得不对。用法见 ./luoshi start --help\n");
        assertThat(told("read")).isEqualTo("缺少文件或目录。用法见 ./luoshi read --help\n");
    }

    private static String told(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int exit = new CommandLine(new LuoshiCommand())
                    .setParameterExceptionHandler(Misuse::explain)
                    .execute(arguments);
            assertThat(exit).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
