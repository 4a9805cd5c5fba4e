package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.project.Amounts;
import luoshi.project.Library;
import luoshi.project.investment.Progress;
import luoshi.project.sum.RollUp;
import luoshi.project.sum.RollUps;
import luoshi.project.sum.Series;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.supervision.Light;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 各地汇总: the sums of the whole county and of each of its townships. */
@Controller
public class PlacePages {
    private final RollUps rollUps;
    private final Divisions divisions;

    PlacePages(RollUps rollUps, Divisions divisions) {
        this.rollUps = rollUps;
        this.divisions = divisions;
    }

    /** A place with its sums. */
    public record Line(Division place, boolean whole, RollUp sums, LocalDate month) {
        public String href() {
            return whole ? "/projects/list" : "/projects/list?place=" + place.id();
        }

        public long count() {
            return Stream.of(Library.values()).mapToLong(sums::count).sum();
        }

        public String totalYi() {
            return Amounts.yi(Stream.of(Library.values()).map(sums::total).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        public String plannedYi() {
            return Amounts.yi(sums.amount(Series.PLAN, month));
        }

        public String completedYi() {
            return Amounts.yi(sums.amount(Series.DISPATCH, month));
        }

        public String statisticsYi() {
            return Amounts.yi(sums.amount(Series.STATISTICS, month));
        }

        public long late() {
            return sums.count(Light.RED);
        }

        public long warned() {
            return sums.count(Light.YELLOW);
        }
    }

    /** The page. */
    public record Listed(LocalDate day, List<Line> lines) {}

    @GetMapping("/projects/places")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            LocalDate day = Progress.day(visit.today());
            @Nullable Long viewer = RollUps.viewer(actor.scope());
            List<Line> lines = Stream.concat(
                            divisions.find(actor.regionId()).stream(), divisions.below(actor.regionId()).stream())
                    .map(place -> new Line(
                            place,
                            place.id() == actor.regionId(),
                            rollUps.of(place.id(), viewer),
                            day.withDayOfMonth(1)))
                    .toList();
            return visit.page(
                    actor, "investment/places", Place.under("/projects", "项目", "各地汇总"), new Listed(day, lines));
        });
    }
}
