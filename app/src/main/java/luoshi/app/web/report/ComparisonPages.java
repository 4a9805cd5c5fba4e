package luoshi.app.web.report;

import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.ledger.Commitment;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.Review;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 比对: two versions of a report, word by word. */
@Controller
class ComparisonPages {
    private final Reports reports;
    private final Review review;

    ComparisonPages(Reports reports, Review review) {
        this.reports = reports;
        this.review = review;
    }

    /** With the version before it where no other is asked for; the newer of the two is always the one that is shown. */
    @GetMapping("/reports/{id}/comparison")
    ModelAndView compare(Visit visit, @PathVariable long id, @RequestParam(required = false) @Nullable Long with) {
        return visit.as(actor -> {
            Report one = reports.find(actor.regionId(), id).orElseThrow(Missing::new);
            List<Report> versions =
                    reports.versions(actor.regionId(), one.version().firstId());
            Report other = versions.stream()
                    .filter(version -> with == null
                            ? version.version().number()
                                    == Math.max(1, one.version().number() - 1)
                            : version.id() == with)
                    .findFirst()
                    .orElseThrow(Missing::new);
            boolean forward = one.version().number() >= other.version().number();
            return page(visit, actor, forward ? other : one, forward ? one : other, versions);
        });
    }

    private ModelAndView page(Visit visit, Actor actor, Report older, Report newer, List<Report> versions) {
        return visit.page(
                actor,
                "report/comparison",
                Place.under("/reports", "报告", newer.title()).then("两稿比对", "/reports/" + newer.id()),
                Comparison.of(
                        older,
                        reports.body(actor.regionId(), older.id()).orElseThrow(),
                        newer,
                        reports.body(actor.regionId(), newer.id()).orElseThrow(),
                        versions,
                        matters(actor, older, newer)));
    }

    /** Known only between the latest version and the one before it, where the matters went over last. */
    private Comparison.Matters matters(Actor actor, Report older, Report newer) {
        boolean told = actor.may("ledger.read")
                && newer.version().latest()
                && older.version().number() == newer.version().number() - 1;
        String body = told ? reports.body(actor.regionId(), newer.id()).orElseThrow() : "";
        List<Candidate> here = told ? review.of(actor.regionId(), newer.id()) : List.of();
        return new Comparison.Matters(
                here.stream()
                        .filter(candidate -> !candidate.carried().wordsBefore().isEmpty())
                        .map(candidate -> new Comparison.Matter(
                                candidate.id(),
                                candidate.carried().wordsBefore(),
                                stands(candidate, body),
                                candidate.waits()))
                        .toList(),
                (int) here.stream()
                        .filter(candidate -> candidate.carried().how().equals("new"))
                        .count(),
                told ? review.of(actor.regionId(), older.id()).size() : 0);
    }

    /** The words that now stand where the matter's words stood. */
    private static String stands(Candidate candidate, String body) {
        Commitment.Place place = candidate.commitment().place();
        return candidate.carried().how().equals("gone") ? "（新稿已删去，事项已下达）" : body.substring(place.start(), place.end());
    }
}
