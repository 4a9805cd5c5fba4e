package luoshi.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five lines of README.md: a program of anybody's compiles them and they print what is promised. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("luoshi.root", ".."));

    @TempDir
    Path folder;

    @Test
    void theFiveLinesCompileAndPrintWhatIsPromised() throws IOException, ReflectiveOperationException {
        String printed = printed(code(ROOT.resolve("foundation/README.md")));
        assertThat(printed.lines()).hasSize(3);
        assertThat(printed).contains("3—5家", "80%以上", "国庆节前", "2026-09-30");
    }

    /** What the Java lines of the page print, run as a program of their own. */
    private String printed(String code) throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("Five.java");
        Files.writeString(
                source,
                code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"))
                        + "\nimport java.time.LocalDate;\npublic class Five { public static void main(String[] args) throws Exception {\n"
                        + code.lines()
                                .filter(line -> !line.startsWith("import "))
                                .collect(Collectors.joining("\n"))
                        + "\n} }\n");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(result).isZero();
        return run();
    }

    private String run() throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader());
                PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            loader.loadClass("Five").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String code(Path readme) throws IOException {
        String page = Files.readString(readme);
        int start = page.indexOf("```java") + 7;
        return page.substring(start, page.indexOf("```", start));
    }
}
