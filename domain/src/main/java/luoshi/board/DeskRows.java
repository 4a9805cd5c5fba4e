package luoshi.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;

/** 工作台的事: what a person must do, in heaps, the most urgent first. */
public interface DeskRows {

    /** The heaps that are not empty; each gives its first rows and its whole count. */
    List<Heap> heaps(Actor actor, LocalDate today, int warnDays);

    /** 待签发: the papers that wait for the head's signature; none for whoever may not sign. */
    List<Paper> papers(Actor actor);

    /** 接下来: the live commitments that fall due next, after the day. */
    List<Long> next(Actor actor, LocalDate after, int most);

    /** What is to be done with a matter. */
    enum Task {
        LOOK("查看"),
        REPORT("报进展"),
        RULE("审核"),
        OPINE("反馈"),
        VERIFY("核验"),
        ANSWER("答复"),
        END_NOTICE("销号"),
        CHANGE("办理变更"),
        DECIDE("裁定"),
        ASSIGN("分工");

        private final String label;

        Task(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A heap of matters that want the same act.
     *
     * @param name 逾期, 今日到期, 待核验, 待填报 …
     * @param ids the first commitments, the most urgent first
     */
    record Heap(String name, Task task, List<Long> ids, long count) {}

    /** A paper with so many matters. */
    record Paper(long id, long reportId, int items, Instant preparedAt) {}
}
