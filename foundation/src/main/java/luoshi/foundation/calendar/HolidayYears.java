package luoshi.foundation.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** 已公布的年度: the years whose notices came with the program, one file a year beside this package. */
public final class HolidayYears {
    private static final int FIRST = 2018;
    private static final int LAST = 2026;

    private HolidayYears() {}

    public static List<HolidayYear> known() {
        return IntStream.rangeClosed(FIRST, LAST).mapToObj(HolidayYears::read).toList();
    }

    private static HolidayYear read(int year) {
        List<String> lines = lines(year + ".tsv");
        List<String> sources = lines.stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();
        List<ArrangedDay> days = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("日期"))
                .map(HolidayYears::day)
                .toList();
        return HolidayYear.of(year, sources, days);
    }

    private static ArrangedDay day(String line) {
        String[] cell = line.split("\t", -1);
        return new ArrangedDay(LocalDate.parse(cell[0]), cell[2], cell[1].equals("休"));
    }

    private static List<String> lines(String name) {
        try (InputStream file = HolidayYears.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing year " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
