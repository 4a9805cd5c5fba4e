package luoshi.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 区划代码表: the country's provinces, cities, counties and townships, shipped with the program. Only the chosen government's own part of it
 * ever enters the database.
 */
public final class DivisionTable {
    private static final int PROVINCE = 10_000;
    private static final int CITY = 100;
    private static final Map<String, String> LEVELS =
            Map.of("province", "province", "prefecture", "city", "county", "county");

    private @Nullable Map<Long, Division> read;

    /** The table without its townships, read from the program's resources when it is first asked for. */
    private synchronized Map<Long, Division> divisions() {
        if (read == null) {
            read = read();
        }
        return read;
    }

    private static Map<Long, Division> read() {
        return lines("divisions.csv")
                .map(DivisionTable::division)
                .collect(Collectors.toMap(Division::id, Function.identity()));
    }

    /** The governments whose code begins with the words, or whose name holds them: by code, at most so many. */
    public List<Division> search(String words, int most) {
        String wanted = words.strip();
        return wanted.isEmpty()
                ? List.of()
                : divisions().values().stream()
                        .filter(division -> Long.toString(division.id()).startsWith(wanted)
                                || division.name().contains(wanted))
                        .sorted(java.util.Comparator.comparingLong(Division::id))
                        .limit(most)
                        .toList();
    }

    /** From the province down to the division itself; empty where the table has no such code. */
    public List<Division> path(long code) {
        return Stream.of(code / PROVINCE * PROVINCE, code / CITY * CITY, code)
                .distinct()
                .map(divisions()::get)
                .flatMap(Stream::ofNullable)
                .filter(division -> divisions().containsKey(code))
                .toList();
    }

    /** 山西省吕梁市交城县 */
    public String fullName(long code) {
        return path(code).stream().map(Division::name).collect(Collectors.joining());
    }

    /** The townships of a county, by code; a city's or a province's townships belong to its counties. */
    public List<Division> townships(long county) {
        return lines("townships.csv")
                .filter(cells -> Long.parseLong(cells[2]) == county)
                .map(cells -> new Division(Long.parseLong(cells[0]), county, cells[1], "township", false))
                .toList();
    }

    private static Division division(String[] cells) {
        long code = Long.parseLong(cells[0]);
        @Nullable String level = LEVELS.get(cells[2]);
        if (level == null) {
            throw new IllegalStateException("unknown level " + cells[2]);
        }
        return new Division(code, null, cells[1], level, false);
    }

    private static Stream<String[]> lines(String name) {
        try (InputStream in = DivisionTable.class.getResourceAsStream("/divisions/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines().skip(1).map(line -> line.split(",", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
