package luoshi.app.web.term;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.report.Answer;
import luoshi.report.term.DefineTerm;
import luoshi.report.term.Term;
import luoshi.report.term.Term.Standing;
import luoshi.report.term.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 名词解释: what terms mean, and which nobody has explained yet. */
@Controller
public class TermPages {
    private static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);

    private final Terms terms;
    private final DefineTerm define;

    TermPages(Terms terms, DefineTerm define) {
        this.terms = terms;
        this.define = define;
    }

    /** The registry. */
    public record Registry(List<Term> open, List<Term> defined, List<Term> plain, boolean may, String complaint) {}

    /**
     * The form of one term.
     *
     * @param id 0 where it is new
     */
    public record Sheet(
            long id,
            String term,
            String aliases,
            String definition,
            String source,
            List<Choice> standings,
            String from,
            String to,
            @Nullable Long reportId,
            String complaint) {}

    @GetMapping("/terms")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> registry(visit, actor, ""));
    }

    @GetMapping("/terms/{id}")
    ModelAndView one(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            Denied.unless(actor, "report.manage");
            Term term = terms.find(actor.regionId(), id).orElseThrow(Missing::new);
            return sheet(visit, actor, Filled.of(term), term, "");
        });
    }

    @GetMapping("/terms/new")
    ModelAndView blank(Visit visit, @RequestParam(defaultValue = "") String term) {
        return visit.as(actor -> {
            Denied.unless(actor, "report.manage");
            return sheet(
                    visit,
                    actor,
                    new Filled(
                            term,
                            "",
                            "",
                            "",
                            Standing.DEFINED.label(),
                            visit.today().withDayOfYear(1),
                            null),
                    null,
                    "");
        });
    }

    /** What the form holds. */
    record Filled(
            @Nullable String term,
            @Nullable String aliases,
            @Nullable String definition,
            @Nullable String source,
            @Nullable String standing,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Filled of(Term term) {
            return new Filled(
                    term.term(),
                    String.join("、", term.aliases()),
                    term.definition(),
                    term.source().words(),
                    term.standing() == Standing.OPEN
                            ? Standing.DEFINED.label()
                            : term.standing().label(),
                    term.validity().from(),
                    term.validity().to());
        }

        Term as(long region, long id, @Nullable Term before) {
            return new Term(
                    region,
                    id,
                    text(term).strip(),
                    Arrays.stream(text(aliases).split("[、，,；;]", -1))
                            .map(String::strip)
                            .filter(alias -> !alias.isEmpty())
                            .toList(),
                    text(definition).strip(),
                    named(),
                    new Term.Source(
                            text(source).strip(),
                            before == null ? null : before.source().reportId(),
                            true),
                    new Term.Validity(from == null ? ALWAYS : from, to));
        }

        /** 已解释 where the form names none that there is. */
        private Standing named() {
            return Arrays.stream(Standing.values())
                    .filter(one -> one.label().equals(standing))
                    .findFirst()
                    .orElse(Standing.DEFINED);
        }

        private static String text(@Nullable String field) {
            return field == null ? "" : field;
        }
    }

    @PostMapping("/terms")
    ModelAndView add(Visit visit, HttpServletResponse response, Filled filled) {
        return visit.as(actor -> define(visit, response, actor, filled, null));
    }

    @PostMapping("/terms/{id}")
    ModelAndView change(Visit visit, HttpServletResponse response, @PathVariable long id, Filled filled) {
        return visit.as(actor -> define(
                visit, response, actor, filled, terms.find(actor.regionId(), id).orElseThrow(Missing::new)));
    }

    /** 不需解释: the reader's guess is waved off with one click. */
    @PostMapping("/terms/{id}/plain")
    ModelAndView plain(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor -> {
            Term term = terms.find(actor.regionId(), id).orElseThrow(Missing::new);
            Term plain = new Term(
                    term.regionId(),
                    id,
                    term.term(),
                    term.aliases(),
                    "",
                    Standing.PLAIN,
                    new Term.Source(term.source().words(), term.source().reportId(), true),
                    term.validity());
            return switch (define.define(actor, plain)) {
                case Answer.Refused refused -> registry(visit, actor, refused.reason());
                case Answer.Done ignored -> {
                    Toast.leave(response, "“" + term.term() + "”不需解释");
                    yield new ModelAndView("redirect:/terms");
                }
            };
        });
    }

    private ModelAndView define(
            Visit visit, HttpServletResponse response, Actor actor, Filled filled, @Nullable Term before) {
        Term term = filled.as(actor.regionId(), before == null ? 0 : before.id(), before);
        return switch (define.define(actor, term)) {
            case Answer.Refused refused -> sheet(visit, actor, filled, before, refused.reason());
            case Answer.Done done -> {
                Toast.leave(response, "已保存“" + term.term() + "”");
                yield new ModelAndView("redirect:/terms#t" + done.id());
            }
        };
    }

    private ModelAndView registry(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "report.read");
        List<Term> all = terms.list(actor.regionId());
        return visit.page(
                actor,
                "term/registry",
                Place.under("/reports", "报告", "名词解释"),
                new Registry(
                        of(all, Standing.OPEN),
                        of(all, Standing.DEFINED),
                        of(all, Standing.PLAIN),
                        actor.may("report.manage"),
                        complaint));
    }

    private static List<Term> of(List<Term> all, Standing standing) {
        return all.stream().filter(term -> term.standing() == standing).toList();
    }

    private ModelAndView sheet(Visit visit, Actor actor, Filled filled, @Nullable Term before, String complaint) {
        return visit.page(
                actor,
                "term/sheet",
                Place.under("/reports", "报告", "名词解释").then(before == null ? "新名词" : before.term(), "/terms"),
                new Sheet(
                        before == null ? 0 : before.id(),
                        Filled.text(filled.term()),
                        Filled.text(filled.aliases()),
                        Filled.text(filled.definition()),
                        Filled.text(filled.source()),
                        Arrays.stream(Standing.values())
                                .map(standing -> Choice.of(standing.label(), standing.label(), filled.standing()))
                                .toList(),
                        filled.from() == null ? "" : filled.from().toString(),
                        filled.to() == null ? "" : filled.to().toString(),
                        before == null ? null : before.source().reportId(),
                        complaint));
    }
}
