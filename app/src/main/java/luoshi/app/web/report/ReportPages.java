package luoshi.app.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.intake.TakeInReport;
import luoshi.ledger.review.CarryCandidates;
import luoshi.report.Report;
import luoshi.report.ReportState;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 报告: the list, and the door through which a report comes in, as a file or as pasted text. */
@Controller
public class ReportPages {
    private static final int EARLIEST_YEAR = 1979;
    private static final int LATEST_YEAR = 2099;

    private final Reports reports;
    private final TakeInReport takeIn;

    ReportPages(Reports reports, TakeInReport takeIn) {
        this.reports = reports;
        this.takeIn = takeIn;
    }

    /**
     * The list with its upload form.
     *
     * @param states the stages that a text may be of
     * @param pasted what was pasted, kept where it was not taken
     */
    public record Shelf(
            List<Report> reports, boolean mayUpload, List<Choice> states, String pasted, String complaint) {}

    /** What comes in with the form. */
    record Upload(
            @Nullable MultipartFile file,
            @Nullable String text,
            @Nullable String state,
            @Nullable Long versionOf,
            @Nullable Integer year) {

        boolean isPasted() {
            return (file == null || file.isEmpty()) && text != null && !text.isBlank();
        }

        boolean isEmpty() {
            return (file == null || file.isEmpty()) && !isPasted();
        }

        TakeInReport.Handed handed() throws IOException {
            TakeInReport.Handed handed = file == null || isPasted()
                    ? TakeInReport.Handed.pasted(text == null ? "" : text)
                    : TakeInReport.Handed.file(
                            file.getBytes(), file.getOriginalFilename() == null ? "报告" : file.getOriginalFilename());
            return handed.as(
                    ReportState.labelled(state == null ? "" : state).orElse(ReportState.PUBLISHED),
                    versionOf,
                    year == null ? 0 : year);
        }
    }

    @GetMapping("/reports")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> shelf(visit, actor, "", ""));
    }

    /** A browser with script is told where to go on by {@code X-Goto} and follows by itself, so that it can show how far the upload is. */
    @PostMapping("/reports")
    ModelAndView upload(
            Visit visit,
            HttpServletResponse response,
            @RequestHeader(name = "X-Part", required = false) @Nullable String part,
            Upload upload,
            @RequestParam(required = false) @Nullable Integer year)
            throws IOException {
        String pasted = upload.text() == null ? "" : upload.text();
        if (upload.isEmpty()) {
            return visit.as(actor -> shelf(visit, actor, "请选择文件，或把报告全文粘贴进来", ""));
        }
        if (year != null && (year < EARLIEST_YEAR || year > LATEST_YEAR)) {
            return visit.as(actor -> shelf(visit, actor, "年份写四位数，如2026；不知道就空着", pasted));
        }
        TakeInReport.Handed handed = upload.handed();
        return visit.as(actor -> switch (takeIn.take(actor, handed, visit.today())) {
            case TakeInReport.Answer.Refused refused -> shelf(visit, actor, refused.reason(), pasted);
            case TakeInReport.Answer.Known known ->
                go(response, part, known.reportId(), "这份文件已经收过，就是《" + known.title() + "》，没有重复收");
            case TakeInReport.Answer.Taken taken ->
                go(response, part, taken.reportId(), "已读出" + taken.candidates() + "条，请逐条审阅");
            case TakeInReport.Answer.Followed followed ->
                go(response, part, followed.reportId(), told(followed.outcome()));
        });
    }

    /** 已作为新一稿收下：112条原文未变…… */
    private static String told(CarryCandidates.Outcome outcome) {
        return "已作为新一稿收下：" + outcome.same() + "条原文未变，已办结的照旧；" + outcome.changed() + "条文字有改动，" + outcome.fresh()
                + "条是新增的，" + outcome.gone() + "条已删去";
    }

    private static ModelAndView go(HttpServletResponse response, @Nullable String part, long report, String words) {
        Toast.leave(response, words);
        if (part == null) {
            return new ModelAndView("redirect:/reports/" + report);
        }
        response.setHeader("X-Goto", "/reports/" + report);
        return new ModelAndView("report/received").addObject("words", words);
    }

    private ModelAndView shelf(Visit visit, Actor actor, String complaint, String pasted) {
        return visit.page(
                actor,
                "report/shelf",
                Place.top("/reports", "报告"),
                new Shelf(
                        reports.list(actor.regionId()),
                        actor.may("report.manage"),
                        states(ReportState.PUBLISHED),
                        pasted,
                        complaint));
    }

    static List<Choice> states(ReportState chosen) {
        return List.of(ReportState.values()).stream()
                .map(state -> Choice.of(state.label(), state.draft(), chosen.label()))
                .toList();
    }
}
