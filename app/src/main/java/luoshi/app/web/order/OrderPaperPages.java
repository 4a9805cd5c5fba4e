package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.PaperAnswer;
import luoshi.app.web.print.Printable.Printed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 督查令 and 呈批单 of one order as a file. */
@Controller
class OrderPaperPages {
    private final OrderPrinting printing;

    OrderPaperPages(OrderPrinting printing) {
        this.printing = printing;
    }

    @GetMapping("/supervision/orders/{id}/papers/{form}")
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
