package luoshi.parameter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 参数目录: the parameters there are, in the order of {@code parameter/catalogue.csv}. */
public final class Catalogue {
    private static final int COLUMNS = 8;

    private final Map<String, Definition> definitions = new LinkedHashMap<>();

    public Catalogue() {
        try (var in = Catalogue.class.getResourceAsStream("/parameter/catalogue.csv")) {
            if (in == null) {
                throw new IllegalStateException("parameter/catalogue.csv is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Catalogue::definition)
                    .forEach(definition -> definitions.put(definition.code(), definition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Definition> all() {
        return List.copyOf(definitions.values());
    }

    public Optional<Definition> find(String code) {
        return Optional.ofNullable(definitions.get(code));
    }

    private static Definition definition(String line) {
        String[] cell = line.split(",", -1);
        if (cell.length != COLUMNS) {
            throw new IllegalStateException("parameter/catalogue.csv: " + line);
        }
        return new Definition(
                cell[0],
                cell[1],
                cell[2],
                cell[3],
                cell[4],
                Definition.Shape.valueOf(cell[5]),
                cell[6],
                cell[7].equals("假设"));
    }
}
