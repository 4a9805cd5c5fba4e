package luoshi.app.web.breakdown;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.ledger.breakdown.CheckDuties;
import luoshi.ledger.breakdown.DutyFinding;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 职责检查: every conflict of duty of a report on one page. */
@Controller
public class DutyCheckPages {
    private final Reports reports;
    private final CheckDuties check;

    DutyCheckPages(Reports reports, CheckDuties check) {
        this.reports = reports;
        this.check = check;
    }

    /** What was found, by kind. */
    public record Checked(Report report, Map<DutyFinding.Kind, List<DutyFinding>> findings) {
        public long count() {
            return findings.values().stream().mapToLong(List::size).sum();
        }
    }

    @GetMapping("/reports/{id}/duties")
    ModelAndView check(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            Report report = reports.find(actor.regionId(), id).orElseThrow(Missing::new);
            if (!actor.may("ledger.manage") && !actor.may("ledger.sign")) {
                throw new Missing();
            }
            Map<DutyFinding.Kind, List<DutyFinding>> findings = check.check(actor, id).stream()
                    .collect(Collectors.groupingBy(DutyFinding::kind, TreeMap::new, Collectors.toList()));
            return visit.page(
                    actor,
                    "breakdown/duties",
                    Place.under("/reports", "报告", report.title())
                            .then("分解下达", "/reports/" + id)
                            .then("职责检查", "/reports/" + id + "/breakdown"),
                    new Checked(report, findings));
        });
    }
}
