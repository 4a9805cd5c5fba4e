package luoshi.app.web.supervision;

import jakarta.servlet.http.HttpServletResponse;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.PaperAnswer;
import luoshi.app.web.print.Printable.Printed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 督办通知单 and 催办单 of one duty as a file. */
@Controller
class DutyPaperPages {
    private final DutyPrinting printing;

    DutyPaperPages(DutyPrinting printing) {
        this.printing = printing;
    }

    @GetMapping("/duties/{id}/papers/{form}")
    void paper(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable String form,
            @RequestParam(defaultValue = "word") String format) {
        visit.as(actor -> {
            Printed paper = printing.print(visit, actor, form, id).orElseThrow(Missing::new);
            PaperAnswer.send(response, format, paper.name(), paper.paper());
            return id;
        });
    }
}
