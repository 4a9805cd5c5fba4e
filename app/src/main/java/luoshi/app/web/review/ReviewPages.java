package luoshi.app.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.breakdown.Usual;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.ReshapeCandidates;
import luoshi.ledger.review.Review;
import luoshi.ledger.review.ReviewCandidates;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * 审阅: every act answers the page anew; a browser with script asks for the paragraph and the meter alone ({@code X-Part}) and stays where it is.
 */
@Controller
class ReviewPages {
    private static final String PART = "X-Part";

    private final Reports reports;
    private final Review review;
    private final ReviewCandidates decide;
    private final ReshapeCandidates reshape;
    private final ReviewReader reader;
    private final Units units;
    private final Posts posts;

    ReviewPages(
            Reports reports,
            Review review,
            ReviewCandidates decide,
            ReshapeCandidates reshape,
            ReviewReader reader,
            Units units,
            Posts posts) {
        this.reports = reports;
        this.review = review;
        this.decide = decide;
        this.reshape = reshape;
        this.reader = reader;
        this.units = units;
        this.posts = posts;
    }

    @GetMapping("/reports/{id}")
    ModelAndView read(Visit visit, @PathVariable long id, @RequestParam(required = false) @Nullable Long open) {
        return visit.as(actor -> whole(visit, actor, id, open, ""));
    }

    /** The paragraph of one candidate, with its form open or closed, for a browser with script. */
    @GetMapping("/candidates/{id}")
    ModelAndView card(
            Visit visit, @PathVariable long id, @RequestHeader(name = PART, required = false) @Nullable String part) {
        return visit.as(actor -> {
            Candidate candidate = review.find(actor.regionId(), id).orElseThrow(Missing::new);
            return part == null
                    ? new ModelAndView(
                            "redirect:/reports/" + candidate.commitment().reportId() + "?open=" + id + "#c" + id)
                    : piece(visit, actor, candidate.commitment().reportId(), part.equals("closed") ? null : id, id, "");
        });
    }

    @PostMapping("/reports/{id}/approval")
    ModelAndView approveMany(
            Visit visit, HttpServletResponse response, @PathVariable long id, @RequestParam List<Long> candidate) {
        return visit.as(actor -> {
            Report report = report(actor, id);
            return switch (decide.approve(actor, id, report.year(), candidate)) {
                case Answer.Refused refused -> whole(visit, actor, id, null, refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已认定" + done.id() + "条");
                    yield new ModelAndView("redirect:/reports/" + id + "#c" + candidate.getFirst());
                }
            };
        });
    }

    @PostMapping("/candidates/{id}/approval")
    ModelAndView approve(
            Visit visit, @RequestHeader(name = PART, required = false) @Nullable String part, @PathVariable long id) {
        return act(
                visit,
                part,
                id,
                (actor, candidate) -> decide.approve(
                        actor,
                        candidate.commitment().reportId(),
                        candidate.commitment().year(),
                        List.of(id)));
    }

    @PostMapping("/candidates/{id}/refusal")
    ModelAndView refuse(
            Visit visit,
            @RequestHeader(name = PART, required = false) @Nullable String part,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        return act(visit, part, id, (actor, candidate) -> decide.refuse(actor, id, reason));
    }

    @PostMapping("/candidates/{id}/reconsideration")
    ModelAndView reconsider(
            Visit visit, @RequestHeader(name = PART, required = false) @Nullable String part, @PathVariable long id) {
        return act(visit, part, id, (actor, candidate) -> decide.reconsider(actor, id));
    }

    @PostMapping("/candidates/{id}/merger")
    ModelAndView merge(
            Visit visit, @RequestHeader(name = PART, required = false) @Nullable String part, @PathVariable long id) {
        return act(
                visit,
                part,
                id,
                (actor, candidate) -> reshape.merge(
                        actor,
                        id,
                        reports.body(actor.regionId(), candidate.commitment().reportId())
                                .orElseThrow(Missing::new)));
    }

    @PostMapping("/candidates/{id}/split")
    ModelAndView split(
            Visit visit,
            @RequestHeader(name = PART, required = false) @Nullable String part,
            @PathVariable long id,
            @RequestParam String parts) {
        return act(
                visit, part, id, (actor, candidate) -> reshape.split(actor, id, Arrays.asList(parts.split("\\R", -1))));
    }

    /** What the form of a candidate holds. */
    record Edited(
            @Nullable String task,
            @Nullable String kind,
            @Nullable String firmness,
            @Nullable String pledge,
            @Nullable String op,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable LocalDate due,
            @Nullable Long lead,
            @Nullable String supporting,
            @Nullable Boolean approve) {}

    /** Keeps the fields and, by the button 认定, approves too. */
    @PostMapping("/candidates/{id}/edit")
    ModelAndView edit(
            Visit visit,
            @RequestHeader(name = PART, required = false) @Nullable String part,
            @PathVariable long id,
            Edited edited) {
        return act(visit, part, id, (actor, candidate) -> {
            Optional<String> unknown = unknown(actor, edited);
            if (unknown.isPresent()) {
                return new Answer.Refused("没有叫“" + unknown.get() + "”的单位，请写简称或全称，几个单位用顿号分开");
            }
            Answer kept = reshape.edit(actor, id, edit(actor, candidate, edited, visit.today()));
            return kept instanceof Answer.Refused || !Boolean.TRUE.equals(edited.approve()) || !candidate.waits()
                    ? kept
                    : decide.approve(
                            actor,
                            candidate.commitment().reportId(),
                            candidate.commitment().year(),
                            List.of(id));
        });
    }

    private Review.Edit edit(Actor actor, Candidate candidate, Edited edited, LocalDate today) {
        Duty duty = candidate.commitment().duty();
        Long lead = edited.lead();
        if (lead != null && !lead.equals(duty.leadUnitId())) {
            Usual usual = Usual.of(actor.regionId(), lead, units, posts, today);
            duty = duty.withLead(lead).of(usual.leader(), usual.owner());
        }
        duty = edited.due() == null ? duty : duty.dueOn(edited.due());
        duty = edited.supporting() == null ? duty : duty.supportedBy(supporting(actor, edited));
        BigDecimal value = edited.value();
        Goal goal = value == null
                ? null
                : new Goal(edited.op() == null ? "=" : edited.op(), value, edited.unit() == null ? "" : edited.unit());
        String pledge = edited.pledge() == null || edited.pledge().isEmpty() ? null : edited.pledge();
        return new Review.Edit(
                edited.task() == null ? "" : edited.task().strip(),
                edited.kind() == null ? candidate.commitment().kind() : edited.kind(),
                edited.firmness() == null ? candidate.firmness() : edited.firmness(),
                pledge,
                goal,
                duty);
    }

    private static List<String> names(Edited edited) {
        return Arrays.stream((edited.supporting() == null ? "" : edited.supporting()).split("[、，,；;\\s]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<String> unknown(Actor actor, Edited edited) {
        return names(edited).stream()
                .filter(name -> units.named(actor.regionId(), name).isEmpty())
                .findFirst();
    }

    private List<Long> supporting(Actor actor, Edited edited) {
        return names(edited).stream()
                .flatMap(name -> units.named(actor.regionId(), name).stream())
                .map(Unit::id)
                .distinct()
                .toList();
    }

    /** By its place, or by its words where a browser cannot tell the place. */
    @PostMapping("/reports/{id}/marks")
    ModelAndView mark(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "0") int end,
            @RequestParam(defaultValue = "") String words) {
        return visit.as(actor -> {
            Report report = report(actor, id);
            String body = reports.body(actor.regionId(), id).orElseThrow(Missing::new);
            int found = words.isBlank() ? start : body.indexOf(words.strip());
            int to = words.isBlank() ? end : found + words.strip().length();
            return switch (reshape.mark(actor, id, report.year(), body, found, to)) {
                case Answer.Refused refused -> whole(visit, actor, id, null, refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已标为待审事项");
                    yield new ModelAndView("redirect:/reports/" + id + "?open=" + done.id() + "#c" + done.id());
                }
            };
        });
    }

    @PostMapping("/reports/{id}/sentences/{start}")
    ModelAndView explain(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable int start,
            @RequestParam(defaultValue = "") String reason) {
        return visit.as(actor -> switch (decide.explain(actor, id, start, reason)) {
            case Answer.Refused refused -> whole(visit, actor, id, null, refused.reason());
            case Answer.Done done -> {
                Toast.leave(response, "已说明理由");
                yield new ModelAndView("redirect:/reports/" + id + "#s" + done.id());
            }
        });
    }

    private ModelAndView act(Visit visit, @Nullable String part, long id, BiFunction<Actor, Candidate, Answer> work) {
        return visit.as(actor -> {
            Candidate candidate = review.find(actor.regionId(), id).orElseThrow(Missing::new);
            long report = candidate.commitment().reportId();
            String complaint = work.apply(actor, candidate) instanceof Answer.Refused refused ? refused.reason() : "";
            if (part != null) {
                return piece(visit, actor, report, complaint.isEmpty() ? null : id, id, complaint);
            }
            return complaint.isEmpty()
                    ? new ModelAndView("redirect:/reports/" + report + "#c" + id)
                    : whole(visit, actor, report, id, complaint);
        });
    }

    private ModelAndView piece(Visit visit, Actor actor, long report, @Nullable Long open, long id, String complaint) {
        ReviewPage page = reader.read(actor, report(actor, report), open, visit.today(), complaint);
        ReviewParagraph paragraph =
                ReviewParagraph.holding(page.paragraphs(), id).orElseThrow(Missing::new);
        return new ModelAndView("review/part")
                .addObject("csrf", visit.csrf())
                .addObject("page", page)
                .addObject("paragraph", paragraph);
    }

    private ModelAndView whole(Visit visit, Actor actor, long id, @Nullable Long open, String complaint) {
        Report report = report(actor, id);
        return visit.page(
                actor,
                "review/screen",
                Place.under("/reports", "报告", report.title()),
                reader.read(actor, report, open, visit.today(), complaint));
    }

    private Report report(Actor actor, long id) {
        return reports.find(actor.regionId(), id).orElseThrow(Missing::new);
    }
}
