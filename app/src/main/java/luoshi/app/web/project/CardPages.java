package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import luoshi.app.web.Missing;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.project.health.CloseEntry;
import luoshi.project.health.Element;
import luoshi.project.health.Health;
import luoshi.project.health.NameParty;
import luoshi.project.health.OpenEntry;
import luoshi.project.health.SecureElement;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 健康卡: the forms of elements, parties and the four ledgers. */
@Controller
class CardPages {
    private final ProjectView view;
    private final Health health;
    private final SecureElement secure;
    private final NameParty name;
    private final OpenEntry open;
    private final CloseEntry close;

    CardPages(ProjectView view, Health health, SecureElement secure, NameParty name, OpenEntry open, CloseEntry close) {
        this.view = view;
        this.health = health;
        this.secure = secure;
        this.name = name;
        this.open = open;
        this.close = close;
    }

    @PostMapping("/projects/{id}/elements")
    ModelAndView secure(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(visit, response, id, "要素已登记", (actor, project) -> {
            Element.Kind kind = Arrays.stream(Element.Kind.values())
                    .filter(one -> one.name().equals(visit.typed("kind")))
                    .findFirst()
                    .orElseThrow(() -> new TakenBack("请选要素"));
            return secure.secure(
                    actor,
                    id,
                    new Element(
                            kind,
                            quantity(visit, "needed"),
                            quantity(visit, "secured"),
                            unit(visit),
                            ProfileForm.day(visit.typed(), "due", "解决时限"),
                            visit.typed("words").strip()));
        });
    }

    @PostMapping("/projects/{id}/parties")
    ModelAndView name(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(
                visit,
                response,
                id,
                "参建方已登记",
                (actor, project) -> name.name(actor, id, visit.typed("role"), visit.typed("name")));
    }

    @PostMapping("/projects/{id}/entries")
    ModelAndView open(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(visit, response, id, "已记账", (actor, project) -> {
            LocalDate due = ProfileForm.day(visit.typed(), "due", "时限");
            if (due == null) {
                throw new TakenBack("时限没有填");
            }
            String book = visit.typed("book");
            return open.open(
                    actor,
                    id,
                    book.matches("[1-4]") ? Integer.parseInt(book) : 0,
                    visit.typed("words"),
                    unit(visit),
                    due,
                    visit.today());
        });
    }

    @PostMapping("/projects/entries/{entry}/close")
    ModelAndView close(Visit visit, HttpServletResponse response, @PathVariable long entry) {
        long project = visit.as(actor ->
                health.entry(actor.regionId(), entry).orElseThrow(Missing::new).projectId());
        return view.after(
                visit,
                response,
                project,
                "已销账",
                (actor, one) -> close.close(actor, entry, visit.typed("result"), visit.today()));
    }

    private static long unit(Visit visit) {
        return visit.typed("unit").matches("\\d{1,18}") ? Long.parseLong(visit.typed("unit")) : 0;
    }

    private static BigDecimal quantity(Visit visit, String field) {
        String words = visit.typed(field).strip();
        if (!words.matches("\\d{0,12}(\\.\\d{1,2})?")) {
            throw new TakenBack("数量要写数字");
        }
        return words.isEmpty() ? BigDecimal.ZERO : new BigDecimal(words);
    }
}
