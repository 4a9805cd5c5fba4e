package luoshi.app.web.table;

import jakarta.servlet.http.HttpServletResponse;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.table.NameUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 认单位名: what a name means that no unit has, from the page of the table where it stands. */
@Controller
class NamePages {
    private final NameUnit name;

    NamePages(NameUnit name) {
        this.name = name;
    }

    /** @param unit empty where the name means nobody */
    @PostMapping("/ledger/import/{id}/names")
    ModelAndView name(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String unit) {
        return visit.as(actor -> {
            Answer answer = this.name.name(actor, name, unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null);
            Toast.leave(response, answer instanceof Answer.Refused refused ? refused.reason() : "已记住“" + name + "”");
            return new ModelAndView("redirect:/ledger/import/" + id);
        });
    }
}
