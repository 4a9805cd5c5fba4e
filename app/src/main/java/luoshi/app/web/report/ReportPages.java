package luoshi.app.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.intake.TakeInReport;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 报告: upload, the list, and one report's text with every commitment marked in place. */
@Controller
public class ReportPages {
    private static final int ALL = 100_000;

    private final Reports reports;
    private final Commitments commitments;
    private final TakeInReport takeIn;

    ReportPages(Reports reports, Commitments commitments, TakeInReport takeIn) {
        this.reports = reports;
        this.commitments = commitments;
        this.takeIn = takeIn;
    }

    /** The list with its upload form. */
    public record Shelf(List<Report> reports, boolean mayUpload, String complaint) {}

    /** One report's text. */
    public record Reading(Report report, List<MarkedParagraph> paragraphs, long marked) {}

    @GetMapping("/reports")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> shelf(visit, actor, ""));
    }

    @PostMapping("/reports")
    ModelAndView upload(Visit visit, HttpServletResponse response, @RequestParam MultipartFile file)
            throws IOException {
        byte[] bytes = file.getBytes();
        String name = file.getOriginalFilename() == null ? "报告" : file.getOriginalFilename();
        return visit.as(actor -> switch (takeIn.take(actor, bytes, name, visit.today())) {
            case TakeInReport.Answer.Refused refused -> shelf(visit, actor, refused.reason());
            case TakeInReport.Answer.Known known -> {
                Toast.leave(response, "这份文件已经收过，就是《" + known.title() + "》");
                yield new ModelAndView("redirect:/reports/" + known.reportId());
            }
            case TakeInReport.Answer.Taken taken -> {
                Toast.leave(response, "已读出" + taken.commitments() + "条，可在台账分工");
                yield new ModelAndView("redirect:/reports/" + taken.reportId());
            }
        });
    }

    @GetMapping("/reports/{id}")
    ModelAndView read(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            Report report = reports.find(actor.regionId(), id).orElseThrow(Missing::new);
            List<Commitment> marked = new ArrayList<>();
            if (actor.may("ledger.read")) {
                marked.addAll(
                        commitments.page(new Commitments.Filter(actor.regionId(), id, 0L, null, null, null), 0, ALL));
            }
            Reading reading =
                    new Reading(report, MarkedParagraph.of(reports.body(actor.regionId(), id), marked), marked.size());
            return visit.page(actor, "report/text", Place.under("/reports", "报告", report.title()), reading);
        });
    }

    private ModelAndView shelf(Visit visit, Actor actor, String complaint) {
        return visit.page(
                actor,
                "report/shelf",
                Place.top("/reports", "报告"),
                new Shelf(reports.list(actor.regionId()), actor.may("report.manage"), complaint));
    }
}
