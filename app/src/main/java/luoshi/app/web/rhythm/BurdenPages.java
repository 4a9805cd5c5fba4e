package luoshi.app.web.rhythm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.supervision.DutyRows;
import luoshi.rhythm.AskForFigure;
import luoshi.rhythm.Burden;
import luoshi.rhythm.Campaign;
import luoshi.rhythm.Campaigns;
import luoshi.rhythm.Figure;
import luoshi.rhythm.Figures;
import luoshi.supervision.Answer;
import luoshi.supervision.pace.ReportDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 减负: how much each unit was asked for in a month, which figures are asked for, and the form that asks for another one. */
@Controller
public class BurdenPages {
    private final Burden burden;
    private final Figures figures;
    private final AskForFigure ask;
    private final Campaigns campaigns;
    private final DutyRows units;
    private final RowReader names;

    BurdenPages(
            Burden burden, Figures figures, AskForFigure ask, Campaigns campaigns, DutyRows units, RowReader names) {
        this.burden = burden;
        this.figures = figures;
        this.ask = ask;
        this.campaigns = campaigns;
        this.units = units;
        this.names = names;
    }

    /** A unit's line. */
    public record Line(String unit, Burden.Line line) {}

    /** A figure that is asked for. */
    public record Asked(Figure figure, String units) {}

    /** The page. */
    public record Shown(
            String month,
            String before,
            String after,
            List<Line> lines,
            Burden.Minutes minutes,
            List<Asked> figures,
            boolean mayAsk) {

        public long forms() {
            return lines.stream().mapToLong(line -> line.line().forms()).sum();
        }

        public long spared() {
            return lines.stream().mapToLong(line -> line.line().spared()).sum();
        }

        public String hours() {
            return String.valueOf(
                    lines.stream().mapToLong(line -> line.line().minutes()).sum() / 60);
        }
    }

    /** What was posted. */
    public record Filled(
            @Nullable String name,
            @Nullable String purpose,
            @Nullable String measure,
            @Nullable ReportDay every,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<Long> unit,
            @Nullable Long campaign) {
        static final Filled NOTHING = new Filled(null, null, null, null, null, null, null, null);

        Figures.Draft draft(LocalDate today) {
            LocalDate begin = from == null ? today : from;
            return new Figures.Draft(
                    campaign,
                    text(purpose),
                    text(name),
                    text(measure),
                    every == null ? ReportDay.WEEKLY : every,
                    begin,
                    to == null ? begin.plusMonths(1) : to,
                    unit == null ? List.of() : unit);
        }

        private static String text(@Nullable String field) {
            return field == null ? "" : field.strip();
        }
    }

    /** The form. */
    public record Form(Figures.Draft draft, List<Choice> rhythms, List<Choice> units, String complaint) {}

    @GetMapping("/burden")
    ModelAndView show(Visit visit, @RequestParam(defaultValue = "") String month) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            long region = actor.regionId();
            YearMonth asked = month.isEmpty() ? YearMonth.from(visit.today()) : read(month);
            Map<Long, String> known = names.unitNames(region);
            Shown page = new Shown(
                    asked.getYear() + "年" + asked.getMonthValue() + "月",
                    asked.minusMonths(1).toString(),
                    asked.isBefore(YearMonth.from(visit.today()))
                            ? asked.plusMonths(1).toString()
                            : "",
                    burden.of(region, asked).stream()
                            .map(line -> new Line(known.getOrDefault(line.unitId(), ""), line))
                            .toList(),
                    burden.minutes(region, asked.atEndOfMonth()),
                    figures.live(region, visit.today()).stream()
                            .map(figure -> new Asked(
                                    figure,
                                    figure.units().stream()
                                            .map(id -> known.getOrDefault(id, ""))
                                            .collect(Collectors.joining("、"))))
                            .toList(),
                    actor.may("duty.assign"));
            return visit.page(actor, "rhythm/burden", Place.under("/duties", "督办", "减负"), page);
        });
    }

    @GetMapping("/figures/new")
    ModelAndView form(Visit visit, @RequestParam(required = false) @Nullable Long campaign) {
        return visit.as(actor -> {
            Filled filled = campaign == null
                    ? Filled.NOTHING
                    : of(campaigns.find(actor.regionId(), campaign).orElseThrow(Missing::new));
            return form(visit, actor, filled.draft(visit.today()), "");
        });
    }

    @PostMapping("/figures")
    ModelAndView ask(Visit visit, HttpServletResponse response, Filled filled) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.assign");
            Figures.Draft draft = filled.draft(visit.today());
            return switch (ask.ask(actor, draft, visit.today())) {
                case Answer.Refused refused -> form(visit, actor, draft, refused.reason());
                case Answer.Done ignored -> {
                    Toast.leave(response, "已向" + draft.units().size() + "家单位要数");
                    yield new ModelAndView("redirect:"
                            + (draft.campaignId() == null ? "/burden" : "/campaigns/" + draft.campaignId()));
                }
            };
        });
    }

    /** A campaign asks the units of its sub-actions, as long as it runs. */
    private Filled of(Campaign campaign) {
        return new Filled(
                null,
                campaign.title(),
                null,
                campaign.every(),
                campaign.from(),
                campaign.to(),
                campaigns.actions(campaign.regionId(), campaign.id()).stream()
                        .map(Campaign.Action::unitId)
                        .distinct()
                        .toList(),
                campaign.id());
    }

    private ModelAndView form(Visit visit, Actor actor, Figures.Draft draft, String complaint) {
        Denied.unless(actor, "duty.assign");
        Form page = new Form(
                draft,
                DeclarePages.rhythms(draft.every()),
                units.present(actor.regionId(), visit.today()).stream()
                        .map(unit -> new Choice(
                                String.valueOf(unit.id()),
                                unit.shortName(),
                                draft.units().contains(unit.id())))
                        .toList(),
                complaint);
        return visit.page(
                actor, "rhythm/figure", Place.under("/duties", "督办", "减负").then("要一个数", "/burden"), page);
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new Missing();
        }
    }
}
