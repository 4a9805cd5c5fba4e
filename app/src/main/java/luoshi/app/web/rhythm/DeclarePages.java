package luoshi.app.web.rhythm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.supervision.DutyRows;
import luoshi.region.Unit;
import luoshi.rhythm.Campaign;
import luoshi.rhythm.Campaigns;
import luoshi.rhythm.DeclareCampaign;
import luoshi.supervision.Answer;
import luoshi.supervision.pace.ReportDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 部署专项行动: the form. */
@Controller
public class DeclarePages {
    private static final int LINES = 8;
    private static final int HUNDRED_DAYS = 99;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final DeclareCampaign declare;
    private final DutyRows rows;

    DeclarePages(DeclareCampaign declare, DutyRows rows) {
        this.declare = declare;
        this.rows = rows;
    }

    /** What was posted; the lists go side by side. */
    public record Filled(
            Campaign.@Nullable Kind kind,
            @Nullable String title,
            @Nullable Long lead,
            @Nullable ReportDay every,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<String> part,
            @Nullable List<String> unit,
            @Nullable String numbers) {
        static final Filled NOTHING = new Filled(null, null, null, null, null, null, null, null, null);

        String partOf(int line) {
            return part != null && line < part.size() ? part.get(line).strip() : "";
        }

        long unitOf(int line) {
            String id = unit != null && line < unit.size() ? unit.get(line) : "";
            return NUMBER.matcher(id).matches() ? Long.parseLong(id) : 0;
        }

        int lines() {
            return Math.max(LINES, part == null ? 0 : part.size());
        }

        public String numbersText() {
            return numbers == null ? "" : numbers;
        }

        public String titleText() {
            return title == null ? "" : title;
        }

        Campaigns.Draft draft(LocalDate today) {
            List<Campaigns.Draft.Part> parts = new ArrayList<>();
            for (int line = 0; line < lines(); line++) {
                if (!partOf(line).isEmpty()) {
                    parts.add(new Campaigns.Draft.Part(partOf(line), unitOf(line)));
                }
            }
            LocalDate begin = from == null ? today : from;
            return new Campaigns.Draft(
                    kind == null ? Campaign.Kind.SPECIAL : kind,
                    titleText(),
                    lead == null ? 0 : lead,
                    every == null ? ReportDay.WEEKLY : every,
                    begin,
                    to == null ? begin.plusDays(HUNDRED_DAYS) : to,
                    parts,
                    NUMBER.matcher(numbersText())
                            .results()
                            .map(found -> Integer.valueOf(found.group()))
                            .distinct()
                            .toList());
        }
    }

    /** A line of the form. */
    public record PartLine(String title, List<Choice> units) {}

    /** The form. */
    public record Form(
            Filled filled,
            String from,
            String to,
            List<Choice> kinds,
            List<Choice> leads,
            List<Choice> rhythms,
            List<PartLine> lines,
            String complaint) {}

    @GetMapping("/campaigns/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> form(visit, actor, Filled.NOTHING, ""));
    }

    /** All of it is declared, or nothing. */
    @PostMapping("/campaigns")
    ModelAndView declare(Visit visit, HttpServletResponse response, Filled filled) {
        try {
            return visit.as(actor -> {
                Denied.unless(actor, "duty.assign");
                return switch (declare.declare(actor, filled.draft(visit.today()), visit.today())) {
                    case Answer.Refused refused -> form(visit, actor, filled, refused.reason());
                    case Answer.Done done -> {
                        Toast.leave(response, "已部署");
                        yield new ModelAndView("redirect:/campaigns/" + done.id());
                    }
                };
            });
        } catch (DeclareCampaign.Undeclared e) {
            String reason = String.valueOf(e.getMessage());
            return visit.as(actor -> form(visit, actor, filled, reason));
        }
    }

    private ModelAndView form(Visit visit, Actor actor, Filled filled, String complaint) {
        Denied.unless(actor, "duty.assign");
        List<Unit> units = rows.present(actor.regionId(), visit.today());
        Campaigns.Draft draft = filled.draft(visit.today());
        List<PartLine> lines = new ArrayList<>();
        for (int line = 0; line < filled.lines(); line++) {
            lines.add(new PartLine(filled.partOf(line), choices(units, filled.unitOf(line))));
        }
        Form page = new Form(
                filled,
                draft.from().toString(),
                draft.to().toString(),
                Arrays.stream(Campaign.Kind.values())
                        .map(each -> Choice.of(each, each.label(), draft.kind()))
                        .toList(),
                choices(units, draft.unitId()),
                rhythms(draft.every()),
                lines,
                complaint);
        return visit.page(
                actor, "rhythm/declare", Place.under("/duties", "督办", "专项行动").then("部署行动", "/campaigns"), page);
    }

    static List<Choice> rhythms(ReportDay chosen) {
        return List.of(
                Choice.of(ReportDay.DAILY, "每个工作日", chosen),
                Choice.of(ReportDay.WEEKLY, "每周", chosen),
                Choice.of(ReportDay.MONTHLY, "每月", chosen));
    }

    private static List<Choice> choices(List<Unit> units, long chosen) {
        return units.stream()
                .map(each -> Choice.of(each.id(), each.shortName(), chosen))
                .toList();
    }
}
