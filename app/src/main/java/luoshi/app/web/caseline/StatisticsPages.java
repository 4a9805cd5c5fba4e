package luoshi.app.web.caseline;

import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.caseline.Lines;
import luoshi.caseline.definition.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 统计: every figure of a line, month by month and broken down; each opens the cases behind it. */
@Controller
public class StatisticsPages {
    private final Lines lines;
    private final StatisticsReader reader;

    StatisticsPages(Lines lines, StatisticsReader reader) {
        this.lines = lines;
        this.reader = reader;
    }

    /**
     * @param year four digits; else all years
     * @param by {@code unit} or a field; else what the line is divided by
     * @param show the figure whose curve is drawn large; else the first
     */
    @GetMapping("/lines/{code}/statistics")
    ModelAndView show(
            Visit visit,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String show) {
        return visit.as(actor -> {
            Denied.unless(actor, "line.read");
            Line line = lines.find(code).orElseThrow(Missing::new);
            return visit.page(
                    actor,
                    "caseline/statistics",
                    Place.under("/lines", "条线", line.name()).then("统计", "/lines/" + code),
                    reader.read(actor, line, new StatisticsReader.Asked(year, by, show), visit.today()));
        });
    }
}
