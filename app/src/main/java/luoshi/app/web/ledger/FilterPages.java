package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.filter.DropFilter;
import luoshi.ledger.filter.KeepFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 存好的筛选: kept and dropped from the page of the ledger, to which one comes back. */
@Controller
class FilterPages {
    private final KeepFilter keep;
    private final DropFilter drop;

    FilterPages(KeepFilter keep, DropFilter drop) {
        this.keep = keep;
        this.drop = drop;
    }

    @PostMapping("/ledger/filters")
    ModelAndView keep(
            Visit visit,
            HttpServletResponse response,
            @RequestParam long report,
            @RequestParam String query,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared) {
        Asked asked = Asked.ofQuery(query);
        return back(
                visit,
                response,
                "已存下“" + name.strip() + "”",
                report,
                asked,
                actor -> keep.keep(actor, name, asked.filterQuery(), shared));
    }

    @PostMapping("/ledger/filters/{id}/removal")
    ModelAndView drop(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam long report,
            @RequestParam(defaultValue = "") String query) {
        return back(visit, response, "已去掉", report, Asked.ofQuery(query), actor -> drop.drop(actor, id));
    }

    private static ModelAndView back(
            Visit visit,
            HttpServletResponse response,
            String done,
            long report,
            Asked asked,
            Function<Actor, Answer> work) {
        return visit.as(actor -> {
            Toast.leave(response, work.apply(actor) instanceof Answer.Refused refused ? refused.reason() : done);
            String query = asked.listQuery();
            return new ModelAndView("redirect:/ledger?report=" + report + (query.isEmpty() ? "" : "&" + query));
        });
    }
}
