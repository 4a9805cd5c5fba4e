package luoshi.app.web.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.ledger.Commitments;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 台账: the commitments of one report, filtered, a page at a time. */
@Controller
public class LedgerPages {
    private final Commitments commitments;
    private final Reports reports;
    private final LedgerReader reader;

    LedgerPages(Commitments commitments, Reports reports, LedgerReader reader) {
        this.commitments = commitments;
        this.reports = reports;
        this.reader = reader;
    }

    @GetMapping("/ledger")
    ModelAndView list(Visit visit, @RequestParam Map<String, String> fields) {
        Asked asked = Asked.of(fields);
        return visit.as(actor -> {
            List<Report> all = reports.list(actor.regionId());
            return shown(all, asked.number("report"))
                    .map(report -> visit.page(
                            actor,
                            "ledger/list",
                            Place.top("/ledger", "台账"),
                            reader.read(actor, report, all, asked, visit.today())))
                    .orElseGet(() -> none(visit, actor));
        });
    }

    /** The outline of the report as a page: how far each section is, down to the clause. */
    @GetMapping("/ledger/outline")
    ModelAndView outline(Visit visit, @RequestParam(required = false) @Nullable Long report) {
        return visit.as(actor -> shown(reports.list(actor.regionId()), report)
                .map(shown -> visit.page(
                        actor,
                        "ledger/outline",
                        Place.under("/ledger", "台账", "章节进度"),
                        OutlinePage.of(shown, commitments.sections(actor.regionId(), shown.id()))))
                .orElseGet(() -> none(visit, actor)));
    }

    static Optional<Report> shown(List<Report> all, @Nullable Long wanted) {
        return all.stream()
                .filter(report -> wanted == null || report.id() == wanted)
                .findFirst();
    }

    private static ModelAndView none(Visit visit, Actor actor) {
        return visit.page(actor, "ledger/none", Place.top("/ledger", "台账"), actor.may("report.manage"));
    }
}
