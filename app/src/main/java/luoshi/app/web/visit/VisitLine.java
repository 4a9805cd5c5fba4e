package luoshi.app.web.visit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import luoshi.visit.SiteVisit;
import luoshi.visit.VisitProblem;

/**
 * A visit as a line.
 *
 * @param holder who held the post then
 */
public record VisitLine(SiteVisit visit, String leader, String holder, List<VisitProblem> problems) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA);

    public String href() {
        return "/visits/" + visit.id();
    }

    public String at() {
        return MINUTE.format(visit.at());
    }

    public long solved() {
        return problems.stream().filter(VisitProblem::solved).count();
    }

    /** 2/3 solved; — where nothing was found. */
    public String tally() {
        return problems.isEmpty() ? "—" : solved() + "/" + problems.size();
    }
}
