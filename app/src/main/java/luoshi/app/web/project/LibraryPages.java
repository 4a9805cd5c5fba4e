package luoshi.app.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.investment.Gaps;
import luoshi.app.web.page.Light;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Progress;
import luoshi.project.investment.YearSum;
import luoshi.project.sum.RollUp;
import luoshi.project.sum.RollUps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 项目四库: four columns, counted by the sums that are kept. */
@Controller
public class LibraryPages {
    private final Projects projects;
    private final ColumnReader reader;
    private final Investments investments;
    private final RollUps rollUps;

    LibraryPages(Projects projects, ColumnReader reader, Investments investments, RollUps rollUps) {
        this.projects = projects;
        this.reader = reader;
        this.rollUps = rollUps;
        this.investments = investments;
    }

    /**
     * A library with its largest projects.
     *
     * @param entered how many came in this month
     */
    public record Column(Library library, Projects.Sum sum, long entered, List<Line> lines) {
        public long more() {
            return sum.count() - lines.size();
        }

        public String yi() {
            return Amounts.yiRoughly(sum.total());
        }
    }

    /** A project with what is to be known of it in its library. */
    public record Line(
            ProjectRow row, String note, @Nullable Light light) {}

    /**
     * The page.
     *
     * @param year of 建设库, up to the day
     */
    public record Shown(List<Column> columns, LocalDate day, YearSum year, boolean mayKeep, boolean mayExport) {
        /** 共217个，总投资328.8亿元, and how the year of 建设库 stands where it has plans. */
        public String lead() {
            return "共" + count() + "个，总投资" + yi() + "亿元"
                    + (year.plan().signum() == 0
                            ? ""
                            : " · " + Library.BUILDING.label() + year.count() + "个" + day.getYear() + "年计划"
                                    + Amounts.yiRoughly(year.plan()) + "亿元，到" + day.getMonthValue() + "月底完成"
                                    + Amounts.yiRoughly(year.completed()) + "亿元，占"
                                    + year.percent().setScale(1, RoundingMode.HALF_UP) + "%，" + Gaps.words(year.gap()));
        }

        private long count() {
            return columns.stream().mapToLong(column -> column.sum().count()).sum();
        }

        private String yi() {
            return Amounts.yiRoughly(
                    columns.stream().map(column -> column.sum().total()).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @GetMapping("/projects")
    ModelAndView show(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            return visit.page(actor, "project/libraries", Place.top("/projects", "项目四库"), shown(actor, visit.today()));
        });
    }

    private Shown shown(Actor actor, LocalDate today) {
        long region = actor.regionId();
        RollUp sums = rollUps.of(region, RollUps.viewer(actor.scope()));
        LocalDate day = Progress.day(today);
        Map<Library, Long> entered = projects.entered(region, today.withDayOfMonth(1));
        return new Shown(
                Arrays.stream(Library.values())
                        .map(library -> reader.column(
                                region,
                                library,
                                new Projects.Sum(sums.count(library), sums.total(library)),
                                entered.getOrDefault(library, 0L),
                                today))
                        .toList(),
                day,
                investments.sum(region, Library.BUILDING, day),
                actor.may("project.keep"),
                actor.may("export.rows"));
    }
}
