package luoshi.app.web.caseline;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Lines;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Effect;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Policy;
import luoshi.caseline.many.ActOnCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 批量办理: one act on all cases that were ticked in a queue; those that refuse it are left as they are, and what became of each is told. */
@Controller
public class BulkCasePages {
    private static final int MOST = 200;
    /** What needs no more than words and a unit. */
    private static final Set<Effect> SIMPLE = Set.of(Effect.NONE, Effect.ROUTE, Effect.GIVE_BACK, Effect.PUBLISH);

    private final Lines lines;
    private final Cases cases;
    private final ActOnCases acting;

    BulkCasePages(Lines lines, Cases cases, ActOnCases acting) {
        this.lines = lines;
        this.cases = cases;
        this.acting = acting;
    }

    /**
     * What became of a case.
     *
     * @param refused empty where it was done
     */
    public record Outcome(long id, String title, String refused) {}

    /** All of them. */
    public record Told(Line line, Act act, List<Outcome> outcomes, String back) {
        public long done() {
            return outcomes.stream().filter(one -> one.refused().isEmpty()).count();
        }
    }

    /** The acts of a line that many cases can go through at once. */
    static List<Act> simple(Line line) {
        return line.acts().stream()
                .filter(act -> SIMPLE.contains(act.doing().effect())
                        && act.asks().needs().isEmpty()
                        && act.asks().files() == 0
                        && !act.doing().policies().contains(Policy.EVERYBODY_TOLD))
                .toList();
    }

    @PostMapping("/lines/{code}/acts")
    ModelAndView act(
            Visit visit,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable List<Long> id,
            @RequestParam(defaultValue = "") String act) {
        Line line = visit.as(actor -> {
            Denied.unless(actor, "line.work");
            return lines.find(code).orElseThrow(Missing::new);
        });
        String back = inside(code, visit.typed("back"));
        Optional<Act> wanted =
                simple(line).stream().filter(one -> one.code().equals(act)).findFirst();
        if (id == null || id.isEmpty() || id.size() > MOST || wanted.isEmpty()) {
            Toast.leave(
                    response,
                    wanted.isEmpty() ? "请选要办什么" : id == null || id.isEmpty() ? "先勾选办件" : "一次最多办" + MOST + "件");
            return new ModelAndView("redirect:" + back);
        }
        return visit.as(actor -> visit.page(
                actor,
                "caseline/bulk",
                Place.under("/lines", "条线", line.name()).then("批量办理", "/lines/" + code),
                new Told(line, wanted.get(), done(visit, actor, code, id, wanted.get()), back)));
    }

    /** What is not of this line is not there. */
    private List<Outcome> done(Visit visit, Actor actor, String code, List<Long> ids, Act wanted) {
        List<CaseFile> files = cases.all(actor.regionId(), code, ids);
        Map<Long, Answer> answers =
                acting.act(actor, files.stream().map(CaseFile::id).toList(), doing(visit, wanted), visit.today());
        return files.stream()
                .map(file -> new Outcome(
                        file.id(),
                        file.title(),
                        answers.get(file.id()) instanceof Answer.Refused refused ? refused.reason() : ""))
                .toList();
    }

    private static ActOnCase.Doing doing(Visit visit, Act wanted) {
        String unit = visit.typed("unit");
        ActOnCase.Doing doing = ActOnCase.Doing.of(wanted.code()).saying(visit.typed("words"));
        return wanted.doing().effect() == Effect.ROUTE && unit.matches("[0-9]{1,18}")
                ? doing.to(Long.parseLong(unit))
                : doing;
    }

    /** Nobody is sent anywhere but to the queue. */
    private static String inside(String code, String back) {
        String queue = "/lines/" + code;
        return back.equals(queue) || back.startsWith(queue + "?") ? back : queue;
    }
}
