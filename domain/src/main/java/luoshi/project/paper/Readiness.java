package luoshi.project.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * 前期完成率 (R3-7): done blocking items to applicable ones; what a commitment or an area assessment removed is not counted and listed by itself.
 *
 * @param missing the blocking items that still hold 开工 up
 * @param removed the blocking items that are not counted
 */
public record Readiness(int applicable, int done, List<Paper> missing, List<Paper> removed) {
    private static final int WHOLE = 100;

    public static Readiness of(List<Paper> papers, LocalDate day) {
        List<Paper> blocking = papers.stream().filter(Paper::blocking).toList();
        List<Paper> removed =
                blocking.stream().filter(paper -> paper.removed(day)).toList();
        List<Paper> missing =
                blocking.stream().filter(paper -> paper.holds(day)).toList();
        int applicable = blocking.size() - removed.size();
        return new Readiness(applicable, applicable - missing.size(), missing, removed);
    }

    /** In per cent; whole where nothing applies. */
    public int percent() {
        return applicable == 0 ? WHOLE : done * WHOLE / applicable;
    }
}
