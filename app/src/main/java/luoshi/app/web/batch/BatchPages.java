package luoshi.app.web.batch;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.project.Amounts;
import luoshi.project.batch.Batch;
import luoshi.project.batch.BatchKind;
import luoshi.project.batch.Batches;
import luoshi.project.batch.DeclareBatch;
import luoshi.project.batch.Rate;
import luoshi.project.batch.Rated;
import luoshi.project.batch.Scheme;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 集中开工批次 (R3-13): what was declared against what came of it. */
@Controller
public class BatchPages {
    private final Batches batches;
    private final DeclareBatch declare;
    private final RateReader rates;

    BatchPages(Batches batches, DeclareBatch declare, RateReader rates) {
        this.batches = batches;
        this.declare = declare;
        this.rates = rates;
    }

    /** A batch with its list, as far as it may be seen. */
    public record Line(Batch batch, List<Rated> members, Rate rate) {
        public String actualYi() {
            return Amounts.yi(members.stream().map(Rated::total).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        public String declaredYi() {
            return Amounts.yi(batch.declared().total());
        }

        /** What the list says otherwise than the declaration; empty where they agree. */
        public String difference() {
            int count = members.size() - batch.declared().count();
            return count == 0 ? "" : count > 0 ? "名单多" + count + "个" : "名单少" + -count + "个";
        }

        public String percent() {
            return rate.percent().map(one -> one + "%").orElse("—");
        }
    }

    /** The list. */
    public record Listed(List<Line> lines, boolean mayKeep) {}

    /** One batch. */
    public record Shown(Line line, Map<Long, String> units) {}

    /** The form. */
    public record Form(
            List<Choice> schemes,
            List<Choice> kinds,
            Map<String, String> typed,
            int year,
            String today,
            String complaint) {
        public String typed(String field, String otherwise) {
            return typed.getOrDefault(field, otherwise);
        }
    }

    @GetMapping("/projects/batches")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            List<Line> lines = batches.list(actor.regionId()).stream()
                    .map(batch -> line(visit, actor, batch))
                    .toList();
            return visit.page(
                    actor,
                    "batch/list",
                    Place.under("/projects", "项目", "批次"),
                    new Listed(lines, actor.may("project.keep")));
        });
    }

    @GetMapping("/projects/batches/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            Batch batch = batches.find(actor.regionId(), id).orElseThrow(Missing::new);
            return visit.page(
                    actor,
                    "batch/batch",
                    Place.under("/projects", "项目", batch.name()),
                    new Shown(line(visit, actor, batch), rates.units(actor.regionId())));
        });
    }

    @GetMapping("/projects/batches/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> form(visit, actor, Map.of(), ""));
    }

    @PostMapping("/projects/batches")
    ModelAndView declare(Visit visit, HttpServletResponse response) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.keep");
            Batch batch = typed(visit);
            Answer answer = batch == null
                    ? new Answer.Refused("请选活动和批次，年份、轮次、公布的个数和投资写数字，仪式写日期")
                    : declare.declare(
                            actor, batch, Arrays.asList(visit.typed("projects").split("\\R", -1)), visit.today());
            return switch (answer) {
                case Answer.Refused refused -> form(visit, actor, visit.typed(), refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已定批，名单不再变动");
                    yield new ModelAndView("redirect:/projects/batches/" + done.id());
                }
            };
        });
    }

    private static @Nullable Batch typed(Visit visit) {
        Scheme scheme = one(Scheme.values(), visit.typed("scheme"));
        BatchKind kind = one(BatchKind.values(), visit.typed("kind"));
        String total = visit.typed("total").strip();
        boolean read = visit.typed("year").matches("20\\d{2}")
                && visit.typed("round").matches("\\d{1,2}")
                && visit.typed("ceremony")
                        .matches(
                                "20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|20\\d{2}-(0[13-9]|1[0-2])-(29|30)|20\\d{2}-(0[13578]|1[02])-31")
                && visit.typed("count").matches("\\d{1,6}")
                && total.matches("\\d{1,6}(\\.\\d{1,8})?");
        return !read || scheme == null || kind == null
                ? null
                : new Batch(
                        0,
                        scheme,
                        kind,
                        Integer.parseInt(visit.typed("year")),
                        Integer.parseInt(visit.typed("round")),
                        LocalDate.parse(visit.typed("ceremony")),
                        new Batch.Declared(
                                Integer.parseInt(visit.typed("count")), new BigDecimal(total).movePointRight(8)));
    }

    private ModelAndView form(Visit visit, Actor actor, Map<String, String> typed, String complaint) {
        Denied.unless(actor, "project.keep");
        return visit.page(
                actor,
                "batch/new",
                Place.under("/projects", "项目", "定批"),
                new Form(
                        Stream.of(Scheme.values())
                                .map(one -> Choice.of(one, one.label(), typed.get("scheme")))
                                .toList(),
                        Stream.of(BatchKind.values())
                                .map(one -> Choice.of(one, one.label(), typed.get("kind")))
                                .toList(),
                        typed,
                        visit.today().getYear(),
                        visit.today().toString(),
                        complaint));
    }

    private Line line(Visit visit, Actor actor, Batch batch) {
        List<Rated> members = batches.members(actor.regionId(), batch.id());
        return new Line(
                batch,
                members,
                RateReader.kindOf(batch.kind()).of(members, rates.asOf(actor.regionId(), visit.today())));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
