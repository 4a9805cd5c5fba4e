package luoshi.app.web.pledge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.VisitResolver;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Frame;
import luoshi.app.web.pledge.PublicNotices.Notice;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Condition;
import luoshi.ledger.citizen.Citizen;
import luoshi.ledger.citizen.Taken;
import luoshi.ledger.pledge.PledgeYear;
import luoshi.ledger.pledge.Pledges;
import luoshi.ledger.pledge.Suggestion;
import luoshi.ledger.pledge.TakeSuggestion;
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
    private final PublicNotices notices;
    private final TakeSuggestion take;
    private final Divisions divisions;
    private final Clock clock;

    PublicPledgePages(
            PublicDoor door,
            Pledges pledges,
            Commitments commitments,
            Reports reports,
            RowReader rows,
            PublicNotices notices,
            TakeSuggestion take,
            Divisions divisions,
            Clock clock) {
        this.door = door;
        this.pledges = pledges;
        this.commitments = commitments;
        this.reports = reports;
        this.rows = rows;
        this.notices = notices;
        this.take = take;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** A pledge as the public sees it. */
    public record Told(String level, String task, String unit, String due, String state) {}

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

    @GetMapping("/public/pledges")
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "0") long region) {
        long home = door.home(region);
        return door.as(home, actor -> show(request, actor, Filled.NOTHING, Map.of()));
    }

    @PostMapping("/public/pledges")
    ModelAndView suggest(HttpServletRequest request, @RequestParam(defaultValue = "0") long region, Filled filled) {
        long home = door.home(region);
        if (!door.lets(request.getRemoteAddr(), clock.instant())) {
            return door.as(home, actor -> show(request, actor, filled, Map.of("title", PublicDoor.TOO_MANY)));
        }
        return door.as(home, actor -> switch (taken(actor, filled)) {
            case Taken.Refused refused -> show(request, actor, filled, Map.of(refused.field(), refused.reason()));
            case Taken.Receipt receipt -> PublicReceiptPages.fresh(home, receipt.number(), "建议");
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
                        new Citizen(filled.value("name"), filled.value("phone"))),
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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
                        .filter(PublicPledgePages::open)
                        .map(PublicPledgePages::told)
                        .toList(),
                notices.of(actor, today()),
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

    /** What has not gone out to its unit is not told to the public, nor what is not for everybody inside. */
    private static boolean open(Row row) {
        CommitmentState state = row.commitment().state();
        return row.commitment().audience().restriction() == 0
                && (state.live() || state == CommitmentState.CLOSED || state == CommitmentState.PARTIAL);
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
}
