package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.parameter.Parameters;
import luoshi.project.paper.PaperItem;
import luoshi.project.parcel.AddAssessment;
import luoshi.project.parcel.Area;
import luoshi.project.parcel.Areas;
import luoshi.project.parcel.Assessment;
import luoshi.project.parcel.AssessmentKind;
import luoshi.project.parcel.Control;
import luoshi.project.parcel.Limit;
import luoshi.project.parcel.OpenArea;
import luoshi.project.parcel.Parcels;
import luoshi.project.parcel.SetLimit;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 标准地: the areas of the county with their 区域评估 and 控制指标; and 承诺兑现, what enterprises undertook. */
@Controller
public class AreaPages {
    private static final Place PLACE = Place.under("/projects", "项目", "标准地");
    private static final int MOST = 300;

    private final Areas areas;
    private final Parcels parcels;
    private final Acts acts;
    private final RowReader names;
    private final ProjectReader reader;
    private final Parameters parameters;

    AreaPages(Areas areas, Parcels parcels, Acts acts, RowReader names, ProjectReader reader, Parameters parameters) {
        this.areas = areas;
        this.parcels = parcels;
        this.acts = acts;
        this.names = names;
        this.reader = reader;
        this.parameters = parameters;
    }

    /** What is done to areas. */
    @Component
    record Acts(OpenArea open, AddAssessment assess, SetLimit limit) {}

    /** An assessment with the paper that it spares; {@code light} where it runs out soon or has. */
    public record AssessmentLine(
            Assessment assessment, String spares, @Nullable Light light) {}

    /** An area. */
    public record AreaLine(
            Area area, String unit, long projects, List<AssessmentLine> assessments, List<Limit> limits) {}

    /** The page. */
    public record Shown(
            List<AreaLine> areas,
            List<Choice> units,
            List<Choice> kinds,
            List<Choice> controls,
            boolean mayKeep,
            Visit visit,
            String complaint) {

        /** What was typed into the form that was refused. */
        public String in(String form, String field) {
            return visit.typed("form").equals(form) ? visit.typed(field) : "";
        }
    }

    /** 承诺兑现. */
    public record Undertaken(List<Parcels.Undertaken> lines, long kept, long broken, LocalDate today) {
        public long open() {
            return lines.size() - kept - broken;
        }

        /** What it is about: a control or a paper. */
        public String about(Parcels.Undertaken line) {
            Control control = line.control();
            return control == null ? "承诺制：" + PaperItem.of(line.item()).shortName() : "标准地：" + control.label();
        }

        public boolean late(Parcels.Undertaken line) {
            return line.kept() == null && line.by() != null && line.by().isBefore(today);
        }
    }

    @GetMapping("/projects/areas")
    ModelAndView areas(Visit visit) {
        return visit.as(actor -> page(visit, actor, ""));
    }

    @PostMapping("/projects/areas")
    ModelAndView open(Visit visit, HttpServletResponse response) {
        return after(
                visit,
                response,
                "片区已登记",
                actor -> acts.open().open(actor, visit.typed("name"), ParcelPages.number(visit.typed("unit"))));
    }

    @PostMapping("/projects/areas/{id}/assessments")
    ModelAndView assess(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                "区域评估已登记，未开工的项目免办对应手续",
                actor -> acts.assess()
                        .add(
                                actor,
                                new Assessment(
                                        0,
                                        id,
                                        one(AssessmentKind.values(), visit.typed("kind"), "请选评估种类"),
                                        visit.typed("document").strip(),
                                        ParcelPages.day(visit, "granted", "批准日期"),
                                        ParcelPages.day(visit, "until", "有效期")),
                                visit.today()));
    }

    @PostMapping("/projects/areas/{id}/limits")
    ModelAndView limit(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                "控制指标已定",
                actor -> acts.limit()
                        .set(
                                actor,
                                new Limit(
                                        id,
                                        visit.typed("industry").strip(),
                                        one(Control.values(), visit.typed("control"), "请选指标"),
                                        ParcelPages.figure(visit.typed("bound"), "指标"),
                                        visit.typed("source").strip(),
                                        ParcelPages.day(visit, "from", "执行日期"),
                                        null)));
    }

    @GetMapping("/projects/promises")
    ModelAndView promises(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            List<Parcels.Undertaken> lines = parcels.undertaken(actor.regionId(), MOST);
            return visit.page(
                    actor,
                    "project/promises",
                    Place.under("/projects", "项目", "承诺兑现"),
                    new Undertaken(
                            lines,
                            lines.stream()
                                    .filter(line -> Boolean.TRUE.equals(line.kept()))
                                    .count(),
                            lines.stream()
                                    .filter(line -> Boolean.FALSE.equals(line.kept()))
                                    .count(),
                            visit.today()));
        });
    }

    private ModelAndView after(Visit visit, HttpServletResponse response, String toast, Function<Actor, Answer> work) {
        return Sent.then(
                "/projects/areas",
                toast,
                visit,
                response,
                actor -> {
                    Denied.unless(actor, "project.keep");
                    return work.apply(actor);
                },
                reason -> visit.as(actor -> page(visit, actor, reason)));
    }

    private ModelAndView page(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "project.read");
        long region = actor.regionId();
        LocalDate today = visit.today();
        Map<Long, String> units = names.unitNames(region);
        Map<Long, Long> counts = parcels.counts(region);
        List<Assessment> assessments = areas.assessments(region);
        List<Limit> limits = areas.limits(region);
        int expiry = parameters.on(region, "project.expiry-days", today).number();
        Shown shown = new Shown(
                areas.list(region).stream()
                        .map(area -> new AreaLine(
                                area,
                                units.getOrDefault(area.unitId(), ""),
                                counts.getOrDefault(area.id(), 0L),
                                assessments.stream()
                                        .filter(one -> one.areaId() == area.id())
                                        .map(one -> new AssessmentLine(
                                                one,
                                                PaperItem.of(one.kind().item()).name(),
                                                light(one, expiry, today)))
                                        .toList(),
                                limits.stream()
                                        .filter(one -> one.areaId() == area.id())
                                        .toList()))
                        .toList(),
                reader.unitChoices(region, today, visit.typed("unit")),
                Arrays.stream(AssessmentKind.values())
                        .map(kind -> Choice.of(kind, kind.label(), visit.typed("kind")))
                        .toList(),
                Arrays.stream(Control.values())
                        .map(control -> Choice.of(
                                control,
                                control.label() + (control.measure().isEmpty() ? "" : "（" + control.measure() + "）"),
                                visit.typed("control")))
                        .toList(),
                actor.may("project.keep"),
                visit,
                complaint);
        return visit.page(actor, "project/areas", PLACE, shown);
    }

    private static @Nullable Light light(Assessment one, int expiry, LocalDate today) {
        if (!one.inForce(today)) {
            return Light.LATE;
        }
        return one.inForce(today.plusDays(expiry)) ? null : Light.WARN;
    }

    private static <E extends Enum<E>> E one(E[] values, String name, String otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TakenBack(otherwise));
    }
}
