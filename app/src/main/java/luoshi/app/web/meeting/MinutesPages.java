package luoshi.app.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.PaperAnswer;
import luoshi.app.web.print.Printable.Printed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 会议纪要 of one meeting as a file. */
@Controller
class MinutesPages {
    private final MinutesPrinting printing;

    MinutesPages(MinutesPrinting printing) {
        this.printing = printing;
    }

    @GetMapping("/meetings/{id}/minutes")
    void minutes(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "word") String format) {
        visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            Printed paper =
                    printing.print(visit, actor, MinutesPrinting.FORM, id).orElseThrow(Missing::new);
            PaperAnswer.send(response, format, paper.name(), paper.paper());
            return id;
        });
    }
}
