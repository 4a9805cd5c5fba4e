package luoshi.app.web.batch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.project.Amounts;
import luoshi.project.batch.Batches;
import luoshi.project.batch.Rate;
import luoshi.project.batch.RateKind;
import luoshi.project.batch.Rated;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 率 (§3.6, R3-12): each opens the two lists that it is divided from. */
@Controller
public class RatePages {
    private final Batches batches;
    private final RateReader reader;

    RatePages(Batches batches, RateReader reader) {
        this.batches = batches;
        this.reader = reader;
    }

    /** A rate as a line. */
    public record Line(Rate rate) {
        public String percent() {
            return rate.percent().map(one -> one + "%").orElse("—");
        }

        public String above() {
            return rate.kind().ofAmounts() ? Amounts.yi(rate.above()) + "亿元" : rate.above() + "个";
        }

        public String below() {
            return rate.kind().ofAmounts() ? Amounts.yi(rate.below()) + "亿元" : rate.below() + "个";
        }

        public String href() {
            return "/projects/rates/" + rate.kind().name();
        }
    }

    /** All rates as of a day. */
    public record Listed(LocalDate day, List<Line> lines) {}

    /** One rate with its lists: those that are missing, and those that count. */
    public record Shown(LocalDate day, Line line, List<Rated> missing, Map<Long, String> units) {}

    @GetMapping("/projects/rates")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            List<Rated> projects = batches.rated(actor.regionId());
            RateKind.Case as = reader.asOf(actor.regionId(), visit.today());
            return visit.page(
                    actor,
                    "batch/rates",
                    Place.under("/projects", "项目", "各项率"),
                    new Listed(
                            visit.today(),
                            Arrays.stream(RateKind.values())
                                    .map(kind -> new Line(kind.of(projects, as)))
                                    .toList()));
        });
    }

    @GetMapping("/projects/rates/{kind}")
    ModelAndView show(Visit visit, @PathVariable String kind) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            RateKind chosen = Arrays.stream(RateKind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .orElseThrow(Missing::new);
            Rate rate = chosen.of(batches.rated(actor.regionId()), reader.asOf(actor.regionId(), visit.today()));
            return visit.page(
                    actor,
                    "batch/rate",
                    Place.under("/projects", "项目", chosen.label()),
                    new Shown(visit.today(), new Line(rate), rate.missing(), reader.units(actor.regionId())));
        });
    }
}
