package luoshi.app.web.caseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.caseline.Cells;
import luoshi.caseline.Lines;
import luoshi.caseline.count.CountCells;
import luoshi.caseline.count.Reached;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;
import luoshi.region.Division;
import luoshi.region.Divisions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 点位: items × townships as a heat map, the places of one township cell by cell, and who is behind. */
@Controller
public class MatrixPages {
    private final Lines lines;
    private final CountCells count;
    private final Divisions divisions;
    private final QueueReader queue;

    MatrixPages(Lines lines, CountCells count, Divisions divisions, QueueReader queue) {
        this.lines = lines;
        this.count = count;
        this.divisions = divisions;
        this.queue = queue;
    }

    /** A township, or all of them. */
    public record Row(String name, String href, List<Reached> items, Reached all) {}

    /** A unit with what it leads. */
    public record Behind(String unit, String href, Reached all) {}

    /** A place of a township: its cells in the order of the items, blank where there is none. */
    public record Village(String name, List<Cell> cells, Reached all) {}

    /** @param shade 0 the worst state, 5 the best; -1 where there is no cell */
    public record Cell(String state, String since, int shade, String href) {}

    /** The map of all townships. */
    public record Heat(Line line, List<String> items, List<Row> rows, Row whole, List<Behind> units) {}

    /** One township. */
    public record Township(Line line, String name, List<String> items, List<Village> villages) {}

    @GetMapping("/lines/{code}/matrix")
    ModelAndView heat(Visit visit, @PathVariable String code) {
        return visit.as(actor -> {
            Line line = line(actor, code);
            Matrix matrix = matrix(line);
            CountCells.Heat heat = count.heat(actor, line, matrix);
            List<String> items = List.copyOf(heat.items().keySet());
            Map<Long, String> names = places(actor);
            List<Row> rows = new ArrayList<>();
            heat.places()
                    .forEach((place, cells) -> rows.add(
                            row(names.getOrDefault(place, ""), "/lines/" + code + "/matrix/" + place, items, cells)));
            rows.sort(Comparator.comparingInt(row -> row.all().percent()));
            Map<Long, String> units = queue.names(actor.regionId());
            return visit.page(
                    actor,
                    "caseline/matrix",
                    Place.under("/lines", "条线", line.name()).then("点位", "/lines/" + code),
                    new Heat(
                            line,
                            items,
                            rows,
                            row("全县", "", items, heat.items()),
                            heat.units().stream()
                                    .map(unit -> new Behind(
                                            units.getOrDefault(unit.getKey(), "没有牵头单位"),
                                            "/lines/" + code + "?unit=" + unit.getKey(),
                                            unit.getValue()))
                                    .toList()));
        });
    }

    private static Row row(String name, String href, List<String> items, Map<String, Reached> cells) {
        List<Reached> each = items.stream()
                .map(item -> cells.getOrDefault(item, new Reached(0, 0)))
                .toList();
        return new Row(name, href, each, sum(each));
    }

    private static Reached sum(List<Reached> some) {
        return new Reached(
                some.stream().mapToLong(Reached::reached).sum(),
                some.stream().mapToLong(Reached::cells).sum());
    }

    @GetMapping("/lines/{code}/matrix/{place}")
    ModelAndView township(Visit visit, @PathVariable String code, @PathVariable long place) {
        return visit.as(actor -> {
            Line line = line(actor, code);
            Matrix matrix = matrix(line);
            String name = places(actor).get(place);
            if (name == null) {
                throw new Missing();
            }
            List<String> items = List.copyOf(matrix.items().keySet());
            List<Village> villages = new ArrayList<>();
            count.in(actor, line, place)
                    .forEach((village, cells) -> villages.add(village(line, matrix, village, cells)));
            villages.sort(Comparator.comparingInt(village -> village.all().percent()));
            return visit.page(
                    actor,
                    "caseline/township",
                    Place.under("/lines", "条线", line.name())
                            .then("点位", "/lines/" + code)
                            .then(name, "/lines/" + code + "/matrix"),
                    new Township(line, name, items, villages));
        });
    }

    private static Village village(Line line, Matrix matrix, String name, Map<String, Cells.Cell> cells) {
        List<Cell> each = matrix.items().keySet().stream()
                .map(item -> cell(line, matrix, item, name, cells))
                .toList();
        long reached = cells.values().stream()
                .filter(cell -> matrix.counts(cell.state()))
                .count();
        return new Village(name, each, new Reached(reached, cells.size()));
    }

    private static Cell cell(Line line, Matrix matrix, String item, String place, Map<String, Cells.Cell> cells) {
        Cells.Cell cell = cells.get(item);
        if (cell == null) {
            return new Cell("", "", -1, "");
        }
        QueueQuery asked = QueueQuery.of(Map.of(
                "state",
                QueueQuery.ALL,
                QueueQuery.FIELD + matrix.item(),
                item,
                QueueQuery.FIELD + matrix.place(),
                place));
        int best = Math.max(1, matrix.states().size() - 1);
        return new Cell(
                cell.state(),
                cell.since().toString(),
                matrix.states().indexOf(cell.state()) * 5 / best,
                "/lines/" + line.code() + "?" + asked.words());
    }

    private Map<Long, String> places(Actor actor) {
        Map<Long, String> names =
                divisions.below(actor.regionId()).stream().collect(Collectors.toMap(Division::id, Division::name));
        divisions.find(actor.regionId()).ifPresent(county -> names.put(county.id(), county.name()));
        return names;
    }

    private Line line(Actor actor, String code) {
        Denied.unless(actor, "line.read");
        return lines.find(code).orElseThrow(Missing::new);
    }

    private static Matrix matrix(Line line) {
        Matrix matrix = line.matrix();
        if (matrix == null) {
            throw new Missing();
        }
        return matrix;
    }
}
