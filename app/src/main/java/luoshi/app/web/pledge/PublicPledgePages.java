package luoshi.app.web.pledge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.VisitResolver;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Frame;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Condition;
import luoshi.ledger.Goal;
import luoshi.ledger.pledge.PledgeYear;
import luoshi.ledger.pledge.Pledges;
import luoshi.ledger.pledge.Suggestion;
import luoshi.ledger.pledge.TakeSuggestion;
import luoshi.ledger.pledge.TakeSuggestion.Taken;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 公众页: what the government does for the people this year, what is under public notice, and the form for suggestions. */
@Controller
public class PublicPledgePages {
    private static final int MOST = 200;

    private final PublicDoor door;
    private final Pledges pledges;
    private final Commitments commitments;
    private final Reports reports;
    private final RowReader rows;
    private final TakeSuggestion take;
    private final Divisions divisions;
    private final Clock clock;

    PublicPledgePages(
            PublicDoor door,
            Pledges pledges,
            Commitments commitments,
            Reports reports,
            RowReader rows,
            TakeSuggestion take,
            Divisions divisions,
            Clock clock) {
        this.door = door;
        this.pledges = pledges;
        this.commitments = commitments;
        this.reports = reports;
        this.rows = rows;
        this.take = take;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** A pledge as the public sees it. */
    public record Told(String level, String task, String unit, String due, String state) {}

    /** 公示. */
    public record Notice(String task, String done, String unit, String until) {}

    /** What the form holds. */
    public record Filled(
            @Nullable String title,
            @Nullable String words,
            @Nullable String place,
            @Nullable String source,
            @Nullable String name,
            @Nullable String phone) {
        static final Filled NOTHING = new Filled(null, null, null, null, null, null);

        public String value(String field) {
            String value = switch (field) {
                case "title" -> title;
                case "words" -> words;
                case "place" -> place;
                case "source" -> source;
                case "name" -> name;
                default -> phone;
            };
            return value == null ? "" : value.strip();
        }
    }

    /**
     * The page.
     *
     * @param open the year for which suggestions are taken; null while none is
     * @param wrong the field of the form that was refused, with why
     */
    public record Shown(
            long region,
            String government,
            @Nullable PledgeYear open,
            int year,
            List<Told> told,
            List<Notice> notices,
            Filled filled,
            Map<String, String> wrong) {
        public @Nullable String error(String field) {
            return wrong.get(field);
        }
    }

    /** What became of a suggestion. */
    public record Answered(
            long region, String number, @Nullable Suggestion suggestion, boolean fresh) {}

    @GetMapping("/public/pledges")
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "0") long region) {
        long home = home(region);
        return door.as(home, actor -> show(request, actor, Filled.NOTHING, Map.of()));
    }

    @PostMapping("/public/pledges")
    ModelAndView suggest(HttpServletRequest request, @RequestParam(defaultValue = "0") long region, Filled filled) {
        long home = home(region);
        if (!door.lets(request.getRemoteAddr(), clock.instant())) {
            return door.as(home, actor -> show(request, actor, filled, Map.of("title", "您这里交得太多了，请过一小时再交")));
        }
        return door.as(home, actor -> switch (taken(actor, filled)) {
            case Taken.Refused refused -> show(request, actor, filled, Map.of(refused.field(), refused.reason()));
            case Taken.Receipt receipt -> answered(request, new Answered(home, receipt.number(), null, true));
        });
    }

    private Taken taken(Actor actor, Filled filled) {
        @Nullable PledgeYear open = open(actor);
        if (open == null) {
            return new Taken.Refused("title", "现在不在征集期内");
        }
        String source = filled.value("source");
        return take.take(
                actor,
                open.year(),
                new Suggestion.Told(filled.value("title"), filled.value("words"), filled.value("place")),
                new TakeSuggestion.From(
                        List.of("群众", "代表", "委员").contains(source) ? source : "群众",
                        filled.value("name"),
                        filled.value("phone")),
                today());
    }

    @GetMapping("/public/pledges/receipt")
    ModelAndView receipt(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") long region,
            @RequestParam(defaultValue = "") String number) {
        long home = home(region);
        return door.as(
                home,
                actor -> answered(
                        request,
                        new Answered(
                                home,
                                number.strip(),
                                pledges.receipt(actor.regionId(), number.strip().toUpperCase(java.util.Locale.ROOT))
                                        .orElse(null),
                                false)));
    }

    private static ModelAndView answered(HttpServletRequest request, Answered answered) {
        return new ModelAndView("pledge/receipt", Map.of("csrf", VisitResolver.csrf(request), "page", answered));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long home(long wanted) {
        List<Long> homes = door.homes();
        if (homes.isEmpty() || (wanted != 0 && !homes.contains(wanted))) {
            throw new Missing();
        }
        return wanted == 0 ? homes.getFirst() : wanted;
    }

    private @Nullable PledgeYear open(Actor actor) {
        return pledges.years(actor.regionId()).stream()
                .filter(year -> year.open(today()))
                .findFirst()
                .orElse(null);
    }

    private ModelAndView show(HttpServletRequest request, Actor actor, Filled filled, Map<String, String> wrong) {
        long region = actor.regionId();
        int year = today().getYear();
        List<Row> all = new ArrayList<>();
        reports.list(region).stream()
                .filter(report -> report.year() == year)
                .forEach(report -> all.addAll(rows.rows(region, pledged(region, report.id()), today())));
        Shown page = new Shown(
                region,
                divisions.find(region).map(Division::name).orElse("") + "人民政府",
                open(actor),
                year,
                all.stream()
                        .filter(PublicPledgePages::issued)
                        .map(PublicPledgePages::told)
                        .toList(),
                all.stream()
                        .filter(row -> row.commitment().state() == CommitmentState.NOTICED)
                        .map(PublicPledgePages::notice)
                        .toList(),
                filled,
                wrong);
        Frame.Csrf csrf = VisitResolver.csrf(request);
        return new ModelAndView("pledge/public", Map.of("csrf", csrf, "page", page));
    }

    private List<Commitment> pledged(long region, long report) {
        return commitments.page(
                new Commitments.Filter(
                        region, report, 0L, null, null, null, new Commitments.Fine(List.of(Condition.Flag.PLEDGES))),
                0,
                MOST);
    }

    /** What has not gone out to its unit is not told to the public. */
    private static boolean issued(Row row) {
        CommitmentState state = row.commitment().state();
        return state.live() || state == CommitmentState.CLOSED || state == CommitmentState.PARTIAL;
    }

    private static Told told(Row row) {
        Commitment commitment = row.commitment();
        String state = switch (commitment.state()) {
            case CLOSED -> "已办结";
            case PARTIAL -> "部分完成";
            case NOTICED -> "公示中";
            default -> "办理中，" + commitment.progress() + "%";
        };
        return new Told(row.pledge(), commitment.task(), row.names().lead(), row.due(), state);
    }

    private static Notice notice(Row row) {
        Commitment commitment = row.commitment();
        Goal goal = commitment.goal();
        var done = commitment.standing().done();
        var until = commitment.standing().noticeUntil();
        return new Notice(
                commitment.task(),
                goal == null || done == null ? "已完成" : "已完成" + Goal.amount(done) + goal.unit(),
                row.names().lead(),
                until == null ? "" : until.toString());
    }
}
