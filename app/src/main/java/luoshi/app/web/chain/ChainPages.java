package luoshi.app.web.chain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.chain.Gap;
import luoshi.ledger.chain.Gaps;
import luoshi.ledger.chain.Link;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 责任链条: every gap of a report's matters on one page. */
@Controller
public class ChainPages {
    private static final int PAGE = 100;

    private final Gaps gaps;
    private final Reports reports;
    private final Commitments commitments;
    private final RowReader names;

    ChainPages(Gaps gaps, Reports reports, Commitments commitments, RowReader names) {
        this.gaps = gaps;
        this.reports = reports;
        this.commitments = commitments;
        this.names = names;
    }

    /** A link with how many matters lack it. */
    public record LinkLine(Link link, long count, String href, boolean chosen) {}

    /** The filters. */
    public record Filters(List<Choice> reports, List<Choice> units, List<Choice> sections) {}

    /** The page. */
    public record Shown(
            Report report,
            ChainQuery query,
            Gaps.Whole whole,
            List<LinkLine> links,
            Filters filters,
            List<ChainRow> rows,
            @Nullable String next,
            String export) {
        public long count() {
            return links.stream().mapToLong(LinkLine::count).sum();
        }

        public String all() {
            return href(query.linked(null));
        }
    }

    @GetMapping("/ledger/chain")
    ModelAndView show(
            Visit visit,
            ChainQuery query,
            @RequestParam(required = false) @Nullable Link afterLink,
            @RequestParam(defaultValue = "0") int afterNumber,
            @RequestParam(defaultValue = "0") long afterId) {
        Gap after =
                afterLink == null ? null : new Gap(afterLink, afterId, afterNumber, "", "", null, CommitmentState.OPEN);
        return visit.as(actor -> report(reports.list(actor.regionId()), query.report())
                .map(report -> visit.page(
                        actor,
                        "chain/page",
                        Place.under("/ledger", "台账", "责任链条"),
                        shown(actor, report, query, after, visit.today())))
                .orElseGet(() ->
                        visit.page(actor, "ledger/none", Place.top("/ledger", "台账"), actor.may("report.manage"))));
    }

    private Shown shown(Actor actor, Report report, ChainQuery query, @Nullable Gap after, LocalDate today) {
        long region = actor.regionId();
        Gaps.Wanted wanted = query.wanted(region, report.id(), today);
        Map<Long, String> units = names.unitNames(region);
        List<Gap> found = gaps.page(wanted, after, PAGE + 1);
        List<Gap> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<Link, Long> counts = gaps.counts(wanted);
        return new Shown(
                report,
                query,
                gaps.whole(wanted),
                Arrays.stream(Link.values())
                        .map(link -> new LinkLine(
                                link, counts.getOrDefault(link, 0L), href(query.linked(link)), link == query.link()))
                        .toList(),
                filters(actor, report, query, units),
                page.stream().map(gap -> row(actor, gap, units, report)).toList(),
                found.size() <= PAGE ? null : href(query) + after(page.getLast()),
                actor.may("export.rows") ? "/exports/new?what=chain&query=" + encoded(query.words()) : "");
    }

    static ChainRow row(Actor actor, Gap gap, Map<Long, String> units, Report report) {
        Long lead = gap.leadUnitId();
        return ChainRow.of(
                gap, lead == null ? "" : units.getOrDefault(lead, ""), report.id(), actor.may("ledger.manage"));
    }

    private Filters filters(Actor actor, Report report, ChainQuery query, Map<Long, String> units) {
        return new Filters(
                reports.list(actor.regionId()).stream()
                        .map(each -> Choice.of(each.id(), each.title(), report.id()))
                        .toList(),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(Choice.of(0L, "还没有牵头单位的", query.unit())),
                                units.entrySet().stream()
                                        .map(unit -> Choice.of(unit.getKey(), unit.getValue(), query.unit())))
                        .toList(),
                commitments.sections(actor.regionId(), report.id()).stream()
                        .map(section -> section.section())
                        .filter(section -> !section.isEmpty())
                        .map(section -> Choice.of(section, section, query.sectionText()))
                        .toList());
    }

    static Optional<Report> report(List<Report> all, @Nullable Long wanted) {
        return all.stream()
                .filter(report -> wanted == null || report.id() == wanted)
                .findFirst();
    }

    private static String href(ChainQuery query) {
        return "/ledger/chain?" + query.words().replaceFirst("^&", "");
    }

    private static String after(Gap last) {
        return "&afterLink=" + last.link() + "&afterNumber=" + last.number() + "&afterId=" + last.commitmentId();
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
