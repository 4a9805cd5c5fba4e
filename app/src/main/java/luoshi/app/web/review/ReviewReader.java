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
import luoshi.report.opinion.DeputyOpinion;
import luoshi.report.opinion.DeputyOpinions;
import luoshi.report.term.Term;
import luoshi.report.term.TermUses;
import luoshi.report.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the review screen shows. */
@Component
class ReviewReader {
    private final Reports reports;
    private final Review review;
    private final Units units;
    private final Terms terms;
    private final DeputyOpinions opinions;

    ReviewReader(Reports reports, Review review, Units units, Terms terms, DeputyOpinions opinions) {
        this.reports = reports;
        this.review = review;
        this.units = units;
        this.terms = terms;
        this.opinions = opinions;
    }

    ReviewPage read(Actor actor, Report report, @Nullable Long open, LocalDate today, String complaint) {
        long region = actor.regionId();
        boolean latest = report.version().latest();
        List<Candidate> candidates = latest && actor.may("ledger.read")
                ? review.of(region, report.id()).stream()
                        .filter(candidate -> !candidate.commitment().place().isNowhere())
                        .toList()
                : List.of();
        List<Card> cards = cards(candidates);
        Coverage coverage = Coverage.of(latest ? review.sentences(region, report.id()) : List.of(), candidates);
        boolean may = latest && actor.may("ledger.manage");
        String body = reports.body(region, report.id()).orElseThrow();
        List<TermUses.Use> uses = TermUses.of(
                body,
                terms.list(region).stream()
                        .filter(term -> term.standing() != Term.Standing.PLAIN)
                        .filter(term -> term.validity().holdsIn(report.year()))
                        .toList());
        List<DeputyOpinion> heard = opinions.of(region, report.version().firstId());
        @Nullable
        CardForm form = cards.stream()
                .filter(card -> may && open != null && card.id() == open)
                .filter(card -> card.candidate().commitment().state().beforeOpinion())
                .findFirst()
                .map(card ->
                        CardForm.of(card, units.list(region, today), Beside.of(card, report.id(), body, uses, heard)))
                .orElse(null);
        return new ReviewPage(
                report,
                ReviewParagraph.of(body, cards, may ? coverage.open() : List.of(), uses),
                coverage,
                sections(cards),
                counts(cards),
                form,
                new ReviewPage.Beside(
                        latest
                                ? report
                                : reports.versions(region, report.version().firstId())
                                        .getLast(),
                        heard,
                        actor.may("report.manage") || actor.may("report.comment")),
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
                        heading(card.candidate().commitment().place().section()), section -> new ArrayList<>())
                .add(card));
        List<ReviewPage.Section> sections = new ArrayList<>();
        under.forEach((title, inside) -> sections.add(section(sections.size() + 1, title, inside)));
        return sections;
    }

    /** The two upper headings; what lies below them is reviewed together. */
    private static String heading(String path) {
        String[] steps = path.split(" › ", -1);
        return steps.length < 2 ? path : steps[0] + " › " + steps[1];
    }

    private static ReviewPage.Section section(int number, String title, List<Card> inside) {
        List<Long> waiting = inside.stream()
                .filter(card -> card.candidate().waits())
                .map(Card::id)
                .toList();
        return new ReviewPage.Section(
                number,
                title.isEmpty() ? "标题以外" : title,
                inside.getFirst().place(),
                inside.size(),
                waiting.size(),
                waiting);
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
