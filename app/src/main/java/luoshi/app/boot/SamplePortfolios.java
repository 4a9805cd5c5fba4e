package luoshi.app.boot;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.Sort;
import luoshi.project.portfolio.Declared;
import luoshi.project.portfolio.FillPortfolio;
import luoshi.project.portfolio.OpenPortfolio;
import luoshi.project.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** 示例县的项目盘子: as {@code portfolios.csv} says; whatever of the named libraries a group admits is put into it. */
final class SamplePortfolios {
    private static final String KEEPER = "chengxiaofan";
    private static final int MOST = 200;
    private static final int YI = 8;

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SamplePortfolios(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What it reads and does. */
    record Rooms(Projects projects, OpenPortfolio open, FillPortfolio fill) {}

    void live() {
        int year = LocalDate.now(clock).getYear();
        Map<String, Long> opened = new HashMap<>();
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            CsvLines.of("/sample/anhe/portfolios.csv")
                    .forEach(row -> opened.put(
                            row.getOrDefault("名称", ""),
                            logIns.as(KEEPER, actor -> open(actor, row, opened.get(row.get("上级")), year))));
        }
    }

    private long open(Actor actor, Map<String, String> row, @Nullable Long above, int year) {
        String least = row.getOrDefault("不少于", "");
        Portfolio.Bounds bounds = new Portfolio.Bounds(
                row.getOrDefault("类别", "").isEmpty()
                        ? null
                        : SampleDuties.labelled(Sort.values(), Sort::label, row.getOrDefault("类别", "")),
                "是".equals(row.get("民间")),
                least.isEmpty() ? BigDecimal.ZERO : new BigDecimal(least).movePointRight(YI));
        long id = SampleDuties.done(rooms.open()
                .open(
                        actor,
                        new Portfolio(
                                0,
                                above,
                                year,
                                row.getOrDefault("名称", ""),
                                row.getOrDefault("原句", ""),
                                null,
                                bounds,
                                Declared.NOTHING)));
        List<String> names = Arrays.stream(row.getOrDefault("库", "").split(";", -1))
                .filter(library -> !library.isEmpty())
                .map(library -> SampleDuties.labelled(Library.values(), Library::label, library))
                .flatMap(library ->
                        rooms
                                .projects()
                                .page(Projects.Filter.all(actor.regionId()).in(library), null, MOST)
                                .stream())
                .filter(bounds::admit)
                .map(KeyProject::name)
                .toList();
        if (!names.isEmpty()) {
            SampleDuties.done(rooms.fill().fill(actor, id, names));
        }
        return id;
    }
}
