package luoshi.app.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.Coverage;
import luoshi.ledger.review.Review;
import luoshi.region.Units;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the review screen shows. */
@Component
class ReviewReader {
    private final Reports reports;
    private final Review review;
    private final Units units;

    ReviewReader(Reports reports, Review review, Units units) {
        this.reports = reports;
        this.review = review;
        this.units = units;
    }

    ReviewPage read(Actor actor, Report report, @Nullable Long open, LocalDate today, String complaint) {
        long region = actor.regionId();
        List<Candidate> candidates = actor.may("ledger.read") ? review.of(region, report.id()) : List.of();
        List<Card> cards = cards(candidates);
        Coverage coverage = Coverage.of(review.sentences(region, report.id()), candidates);
        boolean may = actor.may("ledger.manage");
        @Nullable
        CardForm form = cards.stream()
                .filter(card -> may && open != null && card.id() == open)
                .filter(card -> card.candidate().commitment().state().beforeOpinion())
                .findFirst()
                .map(card -> CardForm.of(card, units.list(region, today)))
                .orElse(null);
        return new ReviewPage(
                report,
                ReviewParagraph.of(reports.body(region, report.id()), cards, may ? coverage.open() : List.of()),
                coverage,
                sections(cards),
                counts(cards),
                form,
                may,
                complaint);
    }

    private static List<Card> cards(List<Candidate> candidates) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            places.put(candidates.get(i).id(), i + 1);
        }
        return candidates.stream()
                .map(candidate -> new Card(
                        places.getOrDefault(candidate.id(), 0),
                        candidate,
                        candidate.mergedInto() == null ? 0 : places.getOrDefault(candidate.mergedInto(), 0)))
                .toList();
    }

    private static List<ReviewPage.Section> sections(List<Card> cards) {
        Map<String, List<Card>> under = new LinkedHashMap<>();
        cards.forEach(card -> under.computeIfAbsent(
                        card.candidate().commitment().place().section(), section -> new ArrayList<>())
                .add(card));
        return under.entrySet().stream()
                .map(section -> new ReviewPage.Section(
                        section.getKey().isEmpty() ? "标题以外" : section.getKey(),
                        section.getValue().getFirst().place(),
                        section.getValue().size(),
                        (int) section.getValue().stream()
                                .filter(card -> card.candidate().waits())
                                .count(),
                        section.getValue().stream()
                                .filter(card -> card.candidate().waits())
                                .map(Card::id)
                                .toList()))
                .toList();
    }

    private static ReviewPage.Counts counts(List<Card> cards) {
        return new ReviewPage.Counts(
                count(cards, Card::approved),
                count(cards, card -> card.candidate().waits()),
                count(cards, card -> card.candidate().refused() && card.into() > 0),
                count(cards, card -> card.candidate().refused() && card.into() == 0),
                count(cards, card -> card.kindCss().equals("target")),
                count(cards, card -> card.kindCss().equals("project")),
                count(cards, card -> card.kindCss().equals("task")),
                count(cards, card -> card.kindCss().equals("measure")));
    }

    private static int count(List<Card> cards, java.util.function.Predicate<Card> what) {
        return (int) cards.stream().filter(what).count();
    }
}
