package luoshi.app.web.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.form.Answer;
import luoshi.form.DropForm;
import luoshi.form.KeepForm;
import luoshi.form.MapForm;
import luoshi.form.Template;
import luoshi.form.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 套表: the forms that the county keeps, how their columns are filled, and the way to filling one. */
@Controller
public class FormPages {
    private final Templates templates;
    private final FormSources sources;
    private final KeepForm keep;
    private final MapForm map;
    private final DropForm drop;

    FormPages(Templates templates, FormSources sources, KeepForm keep, MapForm map, DropForm drop) {
        this.templates = templates;
        this.sources = sources;
        this.keep = keep;
        this.map = map;
        this.drop = drop;
    }

    /** A form in the list. */
    public record Line(Template template, String source, String fillHref) {}

    /**
     * The forms in use, and for those who manage them the way to hand in another.
     *
     * @param whole what a placeholder for the form as a whole may be called
     * @param rows the same for a row, by the table that fills it
     */
    public record Shelf(
            List<Line> lines,
            boolean manages,
            boolean filtered,
            List<Choice> sources,
            List<String> whole,
            List<Named> rows,
            String complaint) {}

    /** What a row of a table has. */
    public record Named(String table, List<String> fields) {}

    /** A column of a form with headings. */
    public record Column(String letter, String heading, List<Choice> fields, String chosen) {}

    /** A form with its versions. */
    public record Shown(Line line, List<Column> columns, List<Version> versions, boolean manages, String complaint) {}

    /** A version of a form. */
    public record Version(Template template, String madeAt) {}

    @GetMapping("/forms")
    ModelAndView shelf(
            Visit visit,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String query) {
        return visit.as(actor -> shelf(visit, actor, source, query, ""));
    }

    private ModelAndView shelf(Visit visit, Actor actor, String source, String query, String complaint) {
        Denied.unless(actor, "export.rows", "form.manage");
        List<Line> lines = templates.current(actor.regionId()).stream()
                .filter(template ->
                        source.isEmpty() || template.about().source().equals(source))
                .map(template -> line(template, query))
                .toList();
        Shelf page = new Shelf(
                lines,
                actor.may("form.manage"),
                !query.isEmpty(),
                sources.choices(source),
                FormSources.WHOLE,
                sources.choices("").stream()
                        .map(choice -> new Named(choice.label(), sources.columns(choice.value())))
                        .toList(),
                complaint);
        return visit.page(actor, "form/shelf", Place.under("/exports", "导出", "套表"), page);
    }

    private Line line(Template template, String query) {
        return new Line(
                template,
                sources.find(template.about().source())
                        .orElseThrow(Missing::new)
                        .title(),
                "/exports/new?what=" + FormExports.PREFIX + template.id() + "&query="
                        + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));
    }

    @PostMapping("/forms")
    ModelAndView keep(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String source,
            @RequestParam(defaultValue = "false") boolean each,
            @RequestParam MultipartFile file)
            throws IOException {
        byte[] bytes = file.getBytes();
        return TakenBack.or(
                () -> visit.as(actor -> {
                    if (sources.find(source).isEmpty()) {
                        throw new Missing();
                    }
                    return kept(
                            visit,
                            response,
                            actor,
                            new KeepForm.Handed(
                                    new Template.About(name.strip(), source, each), called(file), bytes, null));
                }),
                reason -> visit.as(actor -> shelf(visit, actor, "", "", reason)));
    }

    @PostMapping("/forms/{id}/versions")
    ModelAndView renew(
            Visit visit, HttpServletResponse response, @PathVariable long id, @RequestParam MultipartFile file)
            throws IOException {
        byte[] bytes = file.getBytes();
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Template before = find(actor, id);
                    if (before.state() != Template.State.CURRENT) {
                        throw new TakenBack("这张样表已停用或换了新版");
                    }
                    return kept(
                            visit, response, actor, new KeepForm.Handed(before.about(), called(file), bytes, before));
                }),
                reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }

    private static String called(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "样表" : name;
    }

    private ModelAndView kept(Visit visit, HttpServletResponse response, Actor actor, KeepForm.Handed handed) {
        String source = handed.about().source();
        Answer answer = keep.keep(
                actor,
                handed,
                sources.fields(source, handed.about().each()),
                headings -> sources.suggest(source, headings),
                visit.today());
        return switch (answer) {
            case Answer.Refused refused -> throw new TakenBack(refused.reason());
            case Answer.Done done -> {
                boolean headed = templates
                        .find(actor.regionId(), done.id())
                        .orElseThrow()
                        .headed();
                Toast.leave(response, headed ? "已收下，请核对每一栏填什么" : "已收下，占位符都认得，可以套用");
                yield new ModelAndView("redirect:/forms/" + done.id());
            }
        };
    }

    @GetMapping("/forms/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, id, ""));
    }

    private Template find(Actor actor, long id) {
        return templates.find(actor.regionId(), id).orElseThrow(Missing::new);
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Template template = find(actor, id);
        Shown page = new Shown(
                line(template, ""),
                columns(template),
                templates.versions(actor.regionId(), template.firstId()).stream()
                        .map(version -> new Version(version, Days.minute(version.madeAt())))
                        .toList(),
                actor.may("form.manage"),
                complaint);
        return visit.page(
                actor,
                "form/form",
                Place.under("/exports", "导出", "套表")
                        .then(template.about().name(), "/forms")
                        .headed(template.about().name()),
                page);
    }

    private List<Column> columns(Template template) {
        List<String> fields = sources.columns(template.about().source());
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < template.columns().size(); at++) {
            String chosen = template.columns().get(at);
            columns.add(new Column(
                    letter(at),
                    template.content().headings().get(at),
                    fields.stream()
                            .map(field -> Choice.of(field, field, chosen))
                            .toList(),
                    chosen));
        }
        return columns;
    }

    /** As Excel calls columns. */
    private static String letter(int column) {
        return (column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1))) + (char) ('A' + column % 26);
    }

    @PostMapping("/forms/{id}/columns")
    ModelAndView map(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(name = "column", required = false) @Nullable String[] chosen) {
        List<String> columns = chosen == null ? List.of() : List.of(chosen);
        return visit.as(actor -> {
            Template template = find(actor, id);
            List<String> fields = sources.columns(template.about().source());
            return after(
                    visit,
                    response,
                    actor,
                    id,
                    map.map(actor, id, columns, fields),
                    "栏目已记住，同样的表头下次照此填",
                    "/forms/" + id);
        });
    }

    @PostMapping("/forms/{id}/removal")
    ModelAndView drop(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor -> {
            find(actor, id);
            return after(visit, response, actor, id, drop.drop(actor, id), "已停用", "/forms");
        });
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, Actor actor, long id, Answer answer, String done, String next) {
        if (answer instanceof Answer.Refused refused) {
            return show(visit, actor, id, refused.reason());
        }
        Toast.leave(response, done);
        return new ModelAndView("redirect:" + next);
    }
}
