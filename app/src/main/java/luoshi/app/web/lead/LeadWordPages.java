package luoshi.app.web.lead;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.intake.CountyGazetteer;
import luoshi.reading.extraction.lead.Suggestion;
import luoshi.report.Answer;
import luoshi.report.lead.EditLeadWords;
import luoshi.report.lead.LeadWord;
import luoshi.report.lead.LeadWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 部门用词: what the county adds to the gazetteer of who would lead, and a sentence to try it on. */
@Controller
public class LeadWordPages {
    private static final String PAGE = "/lead-words";

    private final LeadWords words;
    private final EditLeadWords edit;
    private final CountyGazetteer gazetteer;

    LeadWordPages(LeadWords words, EditLeadWords edit, CountyGazetteer gazetteer) {
        this.words = words;
        this.edit = edit;
        this.gazetteer = gazetteer;
    }

    /**
     * The page.
     *
     * @param tried the sentence that was tried; empty where none was
     * @param learnt from how many past matters the suggestions learn
     */
    public record Sheet(
            List<LeadWord> words,
            List<Choice> departments,
            String tried,
            List<Suggestion> suggested,
            int learnt,
            Filled filled,
            boolean may,
            String complaint) {}

    /** What the form holds. */
    public record Filled(String department, String word, String points) {
        static final Filled BLANK = new Filled("", "", "");
    }

    @GetMapping(PAGE)
    ModelAndView page(Visit visit, @RequestParam(defaultValue = "") String sentence) {
        return visit.as(actor -> sheet(visit, actor, sentence.strip(), Filled.BLANK, ""));
    }

    @PostMapping(PAGE)
    ModelAndView add(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String points) {
        return visit.as(actor -> {
            Filled filled = new Filled(department, word, points);
            BigDecimal more;
            try {
                more = points.isBlank() ? BigDecimal.ZERO : new BigDecimal(points.strip());
            } catch (NumberFormatException e) {
                return sheet(visit, actor, "", filled, "加减分要写数字，如 2 或 -1");
            }
            LeadWord added = new LeadWord(actor.regionId(), 0, department, word.strip(), more);
            return answered(visit, response, actor, filled, edit.add(actor, added), "已添“" + word.strip() + "”");
        });
    }

    @PostMapping(PAGE + "/{id}/withdraw")
    ModelAndView withdraw(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(
                actor -> answered(visit, response, actor, Filled.BLANK, edit.withdraw(actor, id), "已撤下，以后读报告不再用"));
    }

    private ModelAndView answered(
            Visit visit, HttpServletResponse response, Actor actor, Filled filled, Answer answer, String done) {
        return switch (answer) {
            case Answer.Refused refused -> sheet(visit, actor, "", filled, refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:" + PAGE);
            }
        };
    }

    private ModelAndView sheet(Visit visit, Actor actor, String sentence, Filled filled, String complaint) {
        Denied.unless(actor, "report.read");
        CountyGazetteer.Taught taught = gazetteer.of(actor.regionId(), visit.today());
        return visit.page(
                actor,
                "lead/words",
                Place.under("/reports", "报告", "部门用词"),
                new Sheet(
                        words.list(actor.regionId()),
                        taught.gazetteer().departments().stream()
                                .map(code -> Choice.of(code, code, filled.department()))
                                .toList(),
                        sentence,
                        sentence.isEmpty() ? List.of() : taught.gazetteer().suggest(sentence, List.of()),
                        taught.learnt(),
                        filled,
                        actor.may("report.manage"),
                        complaint));
    }
}
