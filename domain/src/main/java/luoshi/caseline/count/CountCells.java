package luoshi.caseline.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.caseline.Cells;
import luoshi.caseline.Cells.CellSum;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;

/** 点位统计: the matrix of a line as far as a person sees its cells: by township and item, and who is behind. */
public final class CountCells {
    private final Cells cells;

    public CountCells(Cells cells) {
        this.cells = cells;
    }

    /**
     * 热力图.
     *
     * @param places by the number of the township, then by item; the items of the matrix that have no cell there are not in it
     * @param items all places of an item together, in the order of the matrix
     * @param units who leads them, the one that is furthest behind first; 0 for nobody
     */
    public record Heat(
            Map<Long, Map<String, Reached>> places, Map<String, Reached> items, List<Map.Entry<Long, Reached>> units) {}

    public Heat heat(Actor actor, Line line, Matrix matrix) {
        Map<Long, Map<String, Reached>> places = new HashMap<>();
        Map<String, Reached> items = new LinkedHashMap<>();
        matrix.items().keySet().forEach(item -> items.put(item, new Reached(0, 0)));
        Map<Long, Reached> units = new HashMap<>();
        for (CellSum sum : cells.sums(actor.regionId(), line.code())) {
            Reached one = new Reached(matrix.counts(sum.state()) ? sum.cells() : 0, sum.cells());
            places.computeIfAbsent(sum.placeId(), any -> new HashMap<>()).merge(sum.item(), one, CountCells::plus);
            items.merge(sum.item(), one, CountCells::plus);
            Long unit = sum.unitId();
            units.merge(unit == null ? 0 : unit, one, CountCells::plus);
        }
        List<Map.Entry<Long, Reached>> behind = new ArrayList<>(units.entrySet());
        behind.sort(Comparator.comparingInt(unit -> unit.getValue().percent()));
        return new Heat(places, items, behind);
    }

    private static Reached plus(Reached one, Reached two) {
        return new Reached(one.reached() + two.reached(), one.cells() + two.cells());
    }

    /** The cells of a township by place, then by item. */
    public Map<String, Map<String, Cells.Cell>> in(Actor actor, Line line, long placeId) {
        Map<String, Map<String, Cells.Cell>> places = new LinkedHashMap<>();
        cells.in(actor.regionId(), line.code(), placeId)
                .forEach(cell -> places.computeIfAbsent(cell.place(), any -> new HashMap<>())
                        .put(cell.item(), cell));
        return places;
    }
}
