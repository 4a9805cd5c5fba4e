package luoshi.app.web.bulletin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.PaperAnswer;
import luoshi.app.web.print.Printable.Printed;
import luoshi.supervision.Answer;
import luoshi.supervision.bulletin.Bulletin;
import luoshi.supervision.bulletin.BulletinKind;
import luoshi.supervision.bulletin.Bulletins;
import luoshi.supervision.bulletin.IssueBulletin;
import luoshi.supervision.bulletin.WriteBulletin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 通报: what was issued, and how one is drafted from facts, edited, issued and printed. */
@Controller
public class BulletinPages {
    private static final int MOST = 200;
    private static final String LIST = "/supervision/bulletins";

    private final Bulletins bulletins;
    private final BulletinDrafts drafts;
    private final WriteBulletin write;
    private final IssueBulletin issue;
    private final BulletinPrinting printing;

    BulletinPages(
            Bulletins bulletins,
            BulletinDrafts drafts,
            WriteBulletin write,
            IssueBulletin issue,
            BulletinPrinting printing) {
        this.bulletins = bulletins;
        this.drafts = drafts;
        this.write = write;
        this.issue = issue;
        this.printing = printing;
    }

    /** 通报什么. */
    public enum About {
        DUTIES("督办事项"),
        PROJECTS("重点项目");

        private final String label;

        About(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The list, and for its writers the form to begin one. */
    public record Listed(
            List<Bulletin> bulletins,
            boolean writes,
            List<Choice> kinds,
            List<Choice> abouts,
            Map<String, String> papers) {}

    /** One, as text or as a form. */
    public record Shown(Bulletin bulletin, boolean writes, String complaint) {}

    @GetMapping(LIST)
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            Listed page = new Listed(
                    bulletins.latest(actor.regionId(), MOST),
                    actor.may("bulletin.write"),
                    Arrays.stream(BulletinKind.values())
                            .map(kind -> Choice.of(kind, kind.label(), null))
                            .toList(),
                    Arrays.stream(About.values())
                            .map(about -> Choice.of(about, about.label(), null))
                            .toList(),
                    printing.forms());
            return visit.page(actor, "bulletin/list", Place.under("/duties", "督办", "通报"), page);
        });
    }

    /** Drafts it from the facts of now. */
    @PostMapping(LIST)
    ModelAndView draft(
            Visit visit, HttpServletResponse response, @RequestParam BulletinKind kind, @RequestParam About about) {
        return visit.as(actor -> {
            Denied.unless(actor, "bulletin.write");
            Bulletin.Text text = switch (about) {
                case DUTIES -> drafts.duties(actor.regionId(), kind, visit.now());
                case PROJECTS -> drafts.projects(actor.regionId(), kind, visit.now());
            };
            return switch (write.draft(actor, kind, text, visit.today())) {
                case Answer.Refused refused -> throw new IllegalStateException(refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已按今天的数起草，核对修改后签发");
                    yield new ModelAndView("redirect:" + LIST + "/" + done.id());
                }
            };
        });
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, id, ""));
    }

    private Bulletin find(Actor actor, long id) {
        return bulletins.find(actor.regionId(), id).orElseThrow(Missing::new);
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Bulletin bulletin = find(actor, id);
        Bulletin.Issue issued = bulletin.issue();
        return visit.page(
                actor,
                "bulletin/bulletin",
                Place.under("/duties", "督办", "通报")
                        .then(issued == null ? "起草" : issued.mark(), LIST)
                        .headed(bulletin.text().title()),
                new Shown(bulletin, actor.may("bulletin.write"), complaint));
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView edit(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(required = false) @Nullable Set<Integer> out) {
        return after(visit, response, id, "已保存", actor -> edited(actor, id, new Typed(title, body, due, out)));
    }

    /** @param out the rows of the annex that are to go */
    private record Typed(
            String title,
            String body,
            @Nullable LocalDate due,
            @Nullable Set<Integer> out) {}

    private Answer edited(Actor actor, long id, Typed typed) {
        Bulletin.Text text = find(actor, id).text().without(typed.out() == null ? Set.of() : typed.out());
        return write.edit(
                actor,
                id,
                new Bulletin.Text(
                        typed.title().strip(),
                        typed.body().strip(),
                        text.annex(),
                        text.units(),
                        text.matters(),
                        typed.due()));
    }

    /** Issues it with what stands in the form, where the form comes along. */
    @PostMapping(LIST + "/{id}/issue")
    ModelAndView issue(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(required = false) @Nullable Set<Integer> out) {
        return after(
                visit,
                response,
                id,
                "已签发，文号已编",
                actor -> !body.isBlank()
                                && edited(actor, id, new Typed(title, body, due, out)) instanceof Answer.Refused refused
                        ? refused
                        : issue.issue(actor, id, visit.today()));
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    find(actor, id);
                    if (work.apply(actor) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, done);
                    return new ModelAndView("redirect:" + LIST + "/" + id);
                }),
                reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }

    @GetMapping(LIST + "/{id}/paper")
    void paper(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "word") String format) {
        visit.as(actor -> {
            Printed paper =
                    printing.print(visit, actor, BulletinPrinting.FORM, id).orElseThrow(Missing::new);
            PaperAnswer.send(response, format, paper.name(), paper.paper());
            return id;
        });
    }
}
