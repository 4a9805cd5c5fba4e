package luoshi.board;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;

/** 工作台的事: what a person must do, in heaps, the most urgent first. */
public interface DeskRows {

    /** The heaps that are not empty; each gives its first rows and its whole count. */
    List<Heap> heaps(Actor actor, LocalDate today, int warnDays);

    /**
     * A heap of matters that want the same act.
     *
     * @param name 逾期, 今日到期, 待核验, 待分工 …
     * @param act what is to be done: 报进展, 核验, 分工
     * @param ids the first commitments, the most urgent first
     */
    record Heap(String name, String act, List<Long> ids, long count) {}
}
