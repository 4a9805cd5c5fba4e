package luoshi.app.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.intake.TakeInReport;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 报告: upload and the list. */
@Controller
public class ReportPages {
    private final Reports reports;
    private final TakeInReport takeIn;

    ReportPages(Reports reports, TakeInReport takeIn) {
        this.reports = reports;
        this.takeIn = takeIn;
    }

    /** The list with its upload form. */
    public record Shelf(List<Report> reports, boolean mayUpload, String complaint) {}

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
                Toast.leave(response, "已读出" + taken.candidates() + "条，请逐条审阅");
                yield new ModelAndView("redirect:/reports/" + taken.reportId());
            }
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
