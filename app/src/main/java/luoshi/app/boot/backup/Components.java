package luoshi.app.boot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.app.cli.LuoshiCommand;

/** 组件清单: the jars of the program in CycloneDX 1.6, each with its coordinates where it tells them, and its SHA-256. */
final class Components {
    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d[\\w.+-]*)\\.jar");

    private final List<Path> jars;

    Components(List<Path> jars) {
        this.jars = jars;
    }

    private record Coordinates(String group, String name, String version) {}

    String json() {
        return """
                {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
                "metadata":{"component":{"type":"application","name":"luoshi","version":"%s"}},
                "components":[
                %s
                ]}
                """.formatted(
                LuoshiCommand.VERSION, jars.stream().map(Components::component).collect(Collectors.joining(",\n")));
    }

    private static String component(Path jar) {
        Coordinates at = told(jar).orElseGet(() -> guessed(jar));
        String url = "pkg:maven/" + (at.group().isEmpty() ? "" : at.group() + "/") + at.name() + "@" + at.version();
        return """
                {"type":"library","group":"%s","name":"%s","version":"%s","purl":"%s","hashes":[{"alg":"SHA-256","content":"%s"}]}""".formatted(at.group(), at.name(), at.version(), url, Bundle.sum(jar));
    }

    /** What the jar's own {@code pom.properties} say, where it has exactly one. */
    private static Optional<Coordinates> told(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> poms = file.stream()
                    .filter(entry -> entry.getName().endsWith("/pom.properties"))
                    .toList();
            if (poms.size() != 1) {
                return Optional.empty();
            }
            Properties pom = new Properties();
            try (InputStream in = file.getInputStream(poms.getFirst())) {
                pom.load(in);
            }
            return Optional.of(new Coordinates(
                    pom.getProperty("groupId", ""), pom.getProperty("artifactId", ""), pom.getProperty("version", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Coordinates guessed(Path jar) {
        Matcher name = NAME.matcher(String.valueOf(jar.getFileName()));
        return name.matches()
                ? new Coordinates("", name.group(1), name.group(2))
                : new Coordinates("", String.valueOf(jar.getFileName()), "");
    }
}
