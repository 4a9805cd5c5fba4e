package luoshi.app.web.export;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.access.AskForExport;
import luoshi.access.DecideExport;
import luoshi.access.Export;
import luoshi.access.Exports;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Days;
import luoshi.app.web.page.PaperAnswer;
import luoshi.publication.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 导出: asking with a reason, approving, fetching. */
@Controller
public class ExportPages {
    private final Map<String, Exportable> tables;
    private final List<Exportables> others;
    private final Exports exports;
    private final AskForExport ask;
    private final DecideExport decide;

    ExportPages(
            List<Exportable> tables, List<Exportables> others, Exports exports, AskForExport ask, DecideExport decide) {
        this.others = others;
        this.tables = tables.stream().collect(Collectors.toMap(Exportable::what, Function.identity()));
        this.exports = exports;
        this.ask = ask;
        this.decide = decide;
    }

    /** The form that asks for the reason. */
    public record Asking(String what, String format, String query, long rows, String complaint) {}

    /** A line of the list. */
    public record Line(Export export, String title, String askedAt) {}

    /** One's own exports, and those that wait for one's approval. */
    public record Listed(List<Line> own, List<Line> waiting, String complaint) {}

    @GetMapping("/exports/new")
    ModelAndView form(Visit visit, @RequestParam String what, @RequestParam(defaultValue = "") String query) {
        return visit.as(actor -> form(visit, actor, what, query, ""));
    }

    @PostMapping("/exports")
    ModelAndView ask(
            Visit visit,
            HttpServletResponse response,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String reason) {
        return visit.as(actor -> {
            Exportable table = table(actor, what);
            String refusal = table.refusal(actor, query, visit.today());
            if (!refusal.isEmpty()) {
                return form(visit, actor, what, query, refusal);
            }
            long rows = table.count(actor, query);
            return switch (ask.ask(actor, what, query, rows, reason, visit.today())) {
                case AskForExport.Answer.Refused refused -> form(visit, actor, what, query, refused.reason());
                case AskForExport.Answer.Ready ready -> new ModelAndView("redirect:/exports/" + ready.id() + "/file");
                case AskForExport.Answer.Waiting waiting -> {
                    Toast.leave(response, "超过" + waiting.most() + "行，已报请批准，批准后在这里下载");
                    yield new ModelAndView("redirect:/exports");
                }
            };
        });
    }

    @GetMapping("/exports")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> listed(visit, actor, ""));
    }

    @PostMapping("/exports/{id}/decision")
    ModelAndView decide(
            Visit visit, HttpServletResponse response, @PathVariable long id, @RequestParam boolean approved) {
        return visit.as(actor -> {
            var refused = decide.decide(actor, id, approved);
            if (refused.isPresent()) {
                return listed(visit, actor, refused.get());
            }
            Toast.leave(response, approved ? "已批准" : "未批准，已告知申请人");
            return new ModelAndView("redirect:/exports");
        });
    }

    @GetMapping("/exports/{id}/file")
    void fetch(Visit visit, HttpServletResponse response, @PathVariable long id) {
        visit.as(actor -> {
            Export export = exports.find(actor.regionId(), id)
                    .filter(found -> found.accountId() == actor.accountId() && found.ready())
                    .orElseThrow(Missing::new);
            Exportable table = table(actor, export.what());
            var mark = new Sheet.Watermark(export.who(), Days.minute(visit.now()), export.reason());
            response.addCookie(arrived(id));
            try {
                table.write(
                        PaperAnswer.open(
                                response,
                                table.title() + "（" + visit.today() + "）" + table.ending(),
                                table.mediaType()),
                        actor,
                        export.query(),
                        visit.today(),
                        mark);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return id;
        });
    }

    /** Reaches the page that waits together with the first bytes of the file. */
    private static Cookie arrived(long id) {
        Cookie mark = new Cookie("luoshi-file", String.valueOf(id));
        mark.setPath("/");
        mark.setAttribute("SameSite", "Strict");
        return mark;
    }

    private Exportable table(Actor actor, String what) {
        @Nullable Exportable table = tables.get(what);
        return table == null
                ? others.stream()
                        .flatMap(shelf -> shelf.find(actor, what).stream())
                        .findFirst()
                        .orElseThrow(Missing::new)
                : table;
    }

    private ModelAndView form(Visit visit, Actor actor, String what, String query, String complaint) {
        Exportable table = table(actor, what);
        Asking asking = new Asking(what, table.label(), query, table.count(actor, query), complaint);
        return visit.page(actor, "export/ask", Place.under("/exports", "导出", "导出" + table.title()), asking);
    }

    private ModelAndView listed(Visit visit, Actor actor, String complaint) {
        List<Export> waiting = actor.may("export.approve") ? exports.waiting(actor.regionId()) : List.of();
        Listed listed = new Listed(
                lines(actor, exports.own(actor.regionId(), actor.accountId())),
                lines(
                        actor,
                        waiting.stream()
                                .filter(export -> export.accountId() != actor.accountId())
                                .toList()),
                complaint);
        return visit.page(actor, "export/list", Place.top("/exports", "导出"), listed);
    }

    private List<Line> lines(Actor actor, List<Export> found) {
        return found.stream()
                .map(export -> new Line(export, table(actor, export.what()).title(), Days.minute(export.askedAt())))
                .toList();
    }
}
