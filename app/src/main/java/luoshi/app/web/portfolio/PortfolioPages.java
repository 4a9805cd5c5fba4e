package luoshi.app.web.portfolio;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.portfolio.PortfolioReader.Line;
import luoshi.app.web.project.Sent;
import luoshi.ledger.Commitment;
import luoshi.project.Sort;
import luoshi.project.portfolio.Declared;
import luoshi.project.portfolio.FillPortfolio;
import luoshi.project.portfolio.LeavePortfolio;
import luoshi.project.portfolio.OpenPortfolio;
import luoshi.project.portfolio.Portfolio;
import luoshi.project.portfolio.Portfolios;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 项目盘子 (A-26): the tree, one group with its projects, and the forms. */
@Controller
public class PortfolioPages {
    private static final Place PLACE = Place.under("/projects", "项目", "项目盘子");
    private static final int YI = 8;

    private final Portfolios portfolios;
    private final PortfolioReader reader;
    private final Acts acts;
    private final RowReader names;
    private final NumberedMatters matters;

    PortfolioPages(Portfolios portfolios, PortfolioReader reader, Acts acts, RowReader names, NumberedMatters matters) {
        this.portfolios = portfolios;
        this.reader = reader;
        this.acts = acts;
        this.names = names;
        this.matters = matters;
    }

    /** What is done to groups. */
    @Component
    record Acts(OpenPortfolio open, FillPortfolio fill, LeavePortfolio leave) {}

    /** The tree. */
    public record Listed(List<Line> lines, boolean mayKeep) {}

    /** A project of a group with the names of the groups that hold it. */
    public record MemberLine(Portfolios.Member member, String unit, String through, boolean own) {}

    /** One group. */
    public record Shown(
            Visit visit,
            Line line,
            List<Line> below,
            List<MemberLine> members,
            boolean mayKeep,
            boolean mayExport,
            String complaint) {}

    /** The form. */
    public record Form(Visit visit, List<Choice> above, List<Choice> sorts, String complaint) {}

    @GetMapping("/projects/portfolios")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            return visit.page(
                    actor,
                    "portfolio/list",
                    PLACE,
                    new Listed(reader.lines(actor.regionId()), actor.may("project.keep")));
        });
    }

    @GetMapping("/projects/portfolios/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> form(visit, actor, ""));
    }

    @PostMapping("/projects/portfolios")
    ModelAndView open(Visit visit, HttpServletResponse response) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Denied.unless(actor, "project.keep");
                    long id = Sent.done(acts.open().open(actor, typed(visit, actor)));
                    Toast.leave(response, "盘子已建，请写入盘的项目");
                    return new ModelAndView("redirect:/projects/portfolios/" + id);
                }),
                reason -> visit.as(actor -> form(visit, actor, reason)));
    }

    @GetMapping("/projects/portfolios/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, id, ""));
    }

    @PostMapping("/projects/portfolios/{id}/members")
    ModelAndView fill(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                actor -> acts.fill()
                        .fill(actor, id, Arrays.asList(visit.typed("projects").split("\\R", -1))));
    }

    @PostMapping("/projects/portfolios/{id}/leave")
    ModelAndView leave(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                actor -> acts.leave().leave(actor, id, number(visit.typed("project")), visit.typed("because")));
    }

    private ModelAndView after(Visit visit, HttpServletResponse response, long id, Function<Actor, Answer> work) {
        return Sent.then(
                "/projects/portfolios/" + id,
                "已办",
                visit,
                response,
                work,
                reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "project.read");
        long region = actor.regionId();
        List<Line> lines = reader.lines(region);
        Line line = lines.stream()
                .filter(one -> one.portfolio().id() == id)
                .findFirst()
                .orElseThrow(Missing::new);
        Map<Long, String> groups = lines.stream()
                .collect(Collectors.toMap(
                        one -> one.portfolio().id(), one -> one.portfolio().name()));
        Map<Long, String> units = names.unitNames(region);
        return visit.page(
                actor,
                "portfolio/portfolio",
                PLACE.then(line.portfolio().name(), "/projects/portfolios"),
                new Shown(
                        visit,
                        line,
                        lines.stream()
                                .filter(one ->
                                        Long.valueOf(id).equals(one.portfolio().parentId()))
                                .toList(),
                        portfolios.members(region, id).stream()
                                .map(member -> new MemberLine(
                                        member,
                                        units.getOrDefault(member.unitId(), ""),
                                        member.through().stream()
                                                .filter(one -> one != id)
                                                .map(one -> groups.getOrDefault(one, ""))
                                                .collect(Collectors.joining("、")),
                                        member.through().contains(id)))
                                .toList(),
                        actor.may("project.keep"),
                        actor.may("export.rows"),
                        complaint));
    }

    private Portfolio typed(Visit visit, Actor actor) {
        String count = visit.typed("count").strip();
        if (!count.matches("\\d{0,6}")) {
            throw new TakenBack("项目个数要写数字");
        }
        long above = number(visit.typed("above"));
        int year = visit.typed("year").matches("20\\d{2}")
                ? Integer.parseInt(visit.typed("year"))
                : visit.today().getYear();
        Optional<Commitment> matter = matters.numbered(actor, year, visit.typed("matter"));
        return new Portfolio(
                0,
                above == 0 ? null : above,
                year,
                visit.typed("name"),
                visit.typed("quote").isBlank() ? matter.map(Commitment::quote).orElse("") : visit.typed("quote"),
                matter.map(Commitment::id).orElse(null),
                bounds(visit),
                new Declared(
                        count.isEmpty() ? null : Integer.valueOf(count),
                        yi(visit, "total", "总投资"),
                        yi(visit, "completed", "年度完成投资"),
                        decimal(visit, "share", "占比", 0),
                        yi(visit, "base", "占比的分母")));
    }

    private static Portfolio.Bounds bounds(Visit visit) {
        BigDecimal least = yi(visit, "least", "最低总投资");
        return new Portfolio.Bounds(
                Arrays.stream(Sort.values())
                        .filter(sort -> sort.name().equals(visit.typed("sort")))
                        .findFirst()
                        .orElse(null),
                visit.typed("privately").equals("true"),
                least == null ? BigDecimal.ZERO : least);
    }

    private static @Nullable BigDecimal yi(Visit visit, String field, String label) {
        return decimal(visit, field, label, YI);
    }

    private static @Nullable BigDecimal decimal(Visit visit, String field, String label, int shift) {
        String words = visit.typed(field).strip();
        if (!words.matches("(\\d{1,7}(\\.\\d{1,8})?)?")) {
            throw new TakenBack(label + "要写数字");
        }
        return words.isEmpty() ? null : new BigDecimal(words).movePointRight(shift);
    }

    private static long number(String words) {
        return words.matches("\\d{1,18}") ? Long.parseLong(words) : 0;
    }

    private ModelAndView form(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "project.keep");
        return visit.page(
                actor,
                "portfolio/new",
                PLACE.then("建盘子", "/projects/portfolios"),
                new Form(
                        visit,
                        portfolios.list(actor.regionId()).stream()
                                .map(one -> Choice.of(one.id(), one.year() + "年" + one.name(), visit.typed("above")))
                                .toList(),
                        Stream.of(Sort.values())
                                .map(one -> Choice.of(one, one.label(), visit.typed("sort")))
                                .toList(),
                        complaint));
    }
}
