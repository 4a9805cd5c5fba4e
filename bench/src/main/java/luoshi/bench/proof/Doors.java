package luoshi.bench.proof;

import java.util.List;
import java.util.Random;
import java.util.Set;
import luoshi.bench.WireClient;

/** 入口: every page and form of the running program, filled with random and guessed values. */
final class Doors {
    /** Doors that end the log-in, or stand before it. */
    private static final Set<String> LEFT_OUT = Set.of("POST /logout", "POST /login", "GET /login");

    private static final List<String> WORDS = List.of("公路", "改造提升", "农村", "第3局", "报告", "z", "99012");
    /** One form in so many requests. */
    private static final int FORMS = 12;

    private final List<String> pages;
    private final List<String> forms;
    private final Population population;

    Doors(List<String> doors, Population population) {
        this.pages = doors.stream()
                .filter(door -> door.startsWith("GET ") && !LEFT_OUT.contains(door))
                .toList();
        this.forms = doors.stream()
                .filter(door -> door.startsWith("POST ") && !LEFT_OUT.contains(door))
                .toList();
        this.population = population;
    }

    /** A request: its door, its path, and its form where it has one. */
    record Ask(String door, String path, String form) {}

    /** Anybody asks for any page; forms are sent by those who may change nothing at all. */
    Ask any(Random random, Oracle.Viewer viewer) {
        boolean reader =
                viewer.rights().stream().allMatch(right -> right.endsWith(".read") || right.equals("export.rows"));
        if (reader && random.nextInt(FORMS) == 0) {
            String door = forms.get(random.nextInt(forms.size()));
            return new Ask(door, path(door, random), form(random));
        }
        String door = pages.get(random.nextInt(pages.size()));
        String path = path(door, random);
        return new Ask(door, path + query(path, random), "");
    }

    private String path(String door, Random random) {
        String path = door.substring(door.indexOf(' ') + 1);
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{')) {
            path = path.substring(0, open) + id(path, random) + path.substring(path.indexOf('}') + 1);
        }
        return path;
    }

    private int id(String path, Random random) {
        long county = Population.COUNTIES.get(random.nextInt(Population.COUNTIES.size()));
        int first = path.startsWith("/evidence")
                ? Population.FIRST_FILE
                : path.startsWith("/reports")
                        ? Population.FIRST_REPORT
                        : path.startsWith("/problems") || path.startsWith("/terms") || path.startsWith("/opinions")
                                ? Population.FIRST_PROBLEM
                                : path.contains("unit") ? Population.FIRST_UNIT : Population.FIRST_COMMITMENT;
        int most = first == Population.FIRST_PROBLEM
                ? Population.PROBLEMS
                : first == Population.FIRST_REPORT
                        ? 1
                        : first == Population.FIRST_UNIT ? population.units() : population.commitments();
        return Population.id(first, county, random.nextInt(most));
    }

    private String query(String path, Random random) {
        long county = Population.COUNTIES.get(random.nextInt(Population.COUNTIES.size()));
        return switch (path) {
            case "/search" -> "?q=" + WireClient.encoded(WORDS.get(random.nextInt(WORDS.size())));
            case "/" -> "";
            default ->
                "?report=" + Population.id(Population.FIRST_REPORT, county, 0) + "&lead="
                        + Population.id(Population.FIRST_UNIT, county, random.nextInt(population.units())) + "&after="
                        + random.nextInt(population.commitments());
        };
    }

    private String form(Random random) {
        return "lead=" + (Population.FIRST_UNIT + random.nextInt(population.units()))
                + "&due=2026-12-31&words=x&progress=50&accepted=true&reason=x&name=x&id=" + id("", random);
    }
}
