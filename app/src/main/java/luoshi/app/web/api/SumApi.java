package luoshi.app.web.api;

import java.util.Arrays;
import java.util.List;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.batch.RateReader;
import luoshi.project.batch.Batch;
import luoshi.project.batch.Batches;
import luoshi.project.batch.Rate;
import luoshi.project.batch.RateKind;
import luoshi.project.batch.Rated;
import luoshi.project.sum.RollUps;
import luoshi.region.Division;
import luoshi.region.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 率, 批次 and 各地汇总. */
@RestController
class SumApi {
    private final Batches batches;
    private final RateReader rates;
    private final RollUps rollUps;
    private final Divisions divisions;

    SumApi(Batches batches, RateReader rates, RollUps rollUps, Divisions divisions) {
        this.batches = batches;
        this.rates = rates;
        this.rollUps = rollUps;
        this.divisions = divisions;
    }

    @GetMapping("/api/v1/rates")
    List<SumJson.RateLine> rates(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            List<Rated> projects = batches.rated(actor.regionId());
            RateKind.Case as = rates.asOf(actor.regionId(), visit.today());
            return Arrays.stream(RateKind.values())
                    .map(kind -> SumJson.RateLine.of(kind, kind.of(projects, as), visit.today()))
                    .toList();
        });
    }

    @GetMapping("/api/v1/rates/{kind}")
    SumJson.RateWhole rate(Visit visit, @PathVariable String kind) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            RateKind chosen = Arrays.stream(RateKind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .orElseThrow(Missing::new);
            Rate rate = chosen.of(batches.rated(actor.regionId()), rates.asOf(actor.regionId(), visit.today()));
            return new SumJson.RateWhole(
                    SumJson.RateLine.of(chosen, rate, visit.today()),
                    SumJson.Member.of(rate.part()),
                    SumJson.Member.of(rate.missing()));
        });
    }

    @GetMapping("/api/v1/batches")
    List<SumJson.BatchLine> batches(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            return batches.list(actor.regionId()).stream()
                    .map(SumJson.BatchLine::of)
                    .toList();
        });
    }

    @GetMapping("/api/v1/batches/{id}")
    SumJson.BatchWhole batch(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            Batch batch = batches.find(actor.regionId(), id).orElseThrow(Missing::new);
            return new SumJson.BatchWhole(
                    SumJson.BatchLine.of(batch), SumJson.Member.of(batches.members(actor.regionId(), id)));
        });
    }

    /** Of the county itself where no place is asked for. */
    @GetMapping("/api/v1/sums")
    SumJson.Sums sums(Visit visit, @RequestParam(required = false) @Nullable Long place) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            Division wanted =
                    divisions.find(place == null ? actor.regionId() : place).orElseThrow(Missing::new);
            return SumJson.Sums.of(
                    new ProjectJson.Named(wanted.id(), wanted.name()),
                    rollUps.of(wanted.id(), RollUps.viewer(actor.scope())));
        });
    }
}
