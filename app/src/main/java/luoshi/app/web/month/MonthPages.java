package luoshi.app.web.month;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.app.web.page.Light;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Pace;
import luoshi.ledger.month.Frozen;
import luoshi.ledger.month.MonthEnd;
import luoshi.ledger.month.Months;
import luoshi.ledger.month.RecountMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 月末快照: every month as it stood when it ended. */
@Controller
public class MonthPages {
    private static final int SHOWN = 300;

    private final Months months;
    private final MonthEnd monthEnd;
    private final RecountMonth recount;
    private final Commitments commitments;
    private final RowReader rows;

    MonthPages(Months months, MonthEnd monthEnd, RecountMonth recount, Commitments commitments, RowReader rows) {
        this.months = months;
        this.monthEnd = monthEnd;
        this.recount = recount;
        this.commitments = commitments;
        this.rows = rows;
    }

    /**
     * A month as a line.
     *
     * @param frozen when it was frozen; 还没有冻结 for this month
     */
    public record Line(String month, String href, Lights lights, String frozen) {}

    /** How many of each light. */
    public record Lights(long ok, long warn, long late, long done) {
        static Lights of(Map<Pace.Light, Long> counts) {
            return new Lights(
                    counts.getOrDefault(Pace.Light.NORMAL, 0L),
                    counts.getOrDefault(Pace.Light.WARNING, 0L),
                    counts.getOrDefault(Pace.Light.LATE, 0L),
                    counts.getOrDefault(Pace.Light.DONE, 0L));
        }

        public long all() {
            return ok + warn + late + done;
        }
    }

    /** All months, this one first. */
    public record Listed(Line now, List<Line> frozen) {}

    /** A unit's line. */
    public record UnitLine(long id, String name, Lights lights) {}

    /**
     * A matter's line.
     *
     * @param since by how many points it went on since the month before; empty where that is not known
     */
    public record Matter(Frozen frozen, String task, String lead, Light light, String since) {}

    /**
     * One month.
     *
     * @param told what a recount said; empty where none was asked for
     */
    public record Shown(
            String month,
            boolean closed,
            Lights lights,
            String note,
            List<UnitLine> units,
            List<Matter> matters,
            List<Choice> choices,
            @Nullable Long lead,
            Pace.@Nullable Light light,
            boolean mayRecount,
            String told) {

        public String href(Pace.@Nullable Light other) {
            return "/ledger/months/" + month + "?light=" + (other == null ? "" : other)
                    + (lead == null ? "" : "&lead=" + lead);
        }
    }

    @GetMapping("/ledger/months")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.read");
            YearMonth now = YearMonth.from(visit.today());
            Line open = new Line(
                    now.toString(),
                    "/ledger/months/" + now,
                    Lights.of(counted(monthEnd.standing(actor.regionId(), now))),
                    "本月末24时冻结");
            List<Line> frozen = months.all(actor.regionId()).stream()
                    .map(month -> new Line(
                            month.month().toString(),
                            "/ledger/months/" + month.month(),
                            Lights.of(month.lights()),
                            Days.minute(month.frozenAt()) + "冻结"))
                    .toList();
            return visit.page(actor, "month/list", Place.under("/ledger", "台账", "月末快照"), new Listed(open, frozen));
        });
    }

    @GetMapping("/ledger/months/{month}")
    ModelAndView one(
            Visit visit,
            @PathVariable String month,
            @RequestParam(required = false) Pace.@Nullable Light light,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(defaultValue = "false") boolean recounted) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.read");
            YearMonth asked = read(month);
            Optional<Months.Month> frozen = months.all(actor.regionId()).stream()
                    .filter(one -> one.month().equals(asked))
                    .findFirst();
            if (frozen.isEmpty() && !asked.equals(YearMonth.from(visit.today()))) {
                throw new Missing();
            }
            Months.Wanted wanted = new Months.Wanted(light, lead);
            List<Frozen> standing = frozen.isPresent() ? List.of() : monthEnd.standing(actor.regionId(), asked);
            List<Frozen> matters = frozen.isPresent()
                    ? months.page(actor.regionId(), asked, wanted, 0, SHOWN)
                    : standing.stream()
                            .filter(one -> (light == null || one.light() == light)
                                    && (lead == null || one.leadUnitId() == lead))
                            .limit(SHOWN)
                            .toList();
            Map<Long, Map<Pace.Light, Long>> units =
                    frozen.isPresent() ? months.byUnit(actor.regionId(), asked) : byUnit(standing);
            String told = recounted && frozen.isPresent() && actor.may("ledger.manage") ? told(actor, asked) : "";
            return visit.page(
                    actor,
                    "month/one",
                    Place.under("/ledger", "台账", "月末快照")
                            .then(asked.getYear() + "年" + asked.getMonthValue() + "月", "/ledger/months"),
                    shown(actor, asked, frozen, units, matters, wanted, told));
        });
    }

    private Shown shown(
            Actor actor,
            YearMonth asked,
            Optional<Months.Month> frozen,
            Map<Long, Map<Pace.Light, Long>> units,
            List<Frozen> matters,
            Months.Wanted wanted,
            String told) {
        long region = actor.regionId();
        Map<Long, String> names = rows.unitNames(region);
        Map<Long, String> tasks = commitments
                .all(region, matters.stream().map(Frozen::commitmentId).toList())
                .stream()
                .collect(Collectors.toMap(Commitment::id, Commitment::task));
        Map<Long, Frozen> before =
                months.page(region, asked.minusMonths(1), new Months.Wanted(null, null), 0, Integer.MAX_VALUE).stream()
                        .collect(Collectors.toMap(Frozen::commitmentId, one -> one));
        Map<Pace.Light, Long> all = new EnumMap<>(Pace.Light.class);
        units.values().forEach(counts -> counts.forEach((light, count) -> all.merge(light, count, Long::sum)));
        return new Shown(
                asked.toString(),
                frozen.isPresent(),
                Lights.of(all),
                frozen.map(month -> Days.minute(month.frozenAt()) + "冻结；" + month.bounds())
                        .orElse("还没有冻结：这是按今天的情况推到月末的样子"),
                units.entrySet().stream()
                        .map(unit -> new UnitLine(
                                unit.getKey(), names.getOrDefault(unit.getKey(), ""), Lights.of(unit.getValue())))
                        .sorted((one, other) -> Long.compare(
                                other.lights().late() * 1000 + other.lights().warn(),
                                one.lights().late() * 1000 + one.lights().warn()))
                        .toList(),
                matters.stream()
                        .map(one -> new Matter(
                                one,
                                tasks.getOrDefault(one.commitmentId(), "第" + one.number() + "号"),
                                names.getOrDefault(one.leadUnitId(), ""),
                                light(one.light()),
                                since(before.get(one.commitmentId()), one)))
                        .toList(),
                units.keySet().stream()
                        .map(id -> Choice.of(id, names.getOrDefault(id, ""), wanted.leadUnitId()))
                        .toList(),
                wanted.leadUnitId(),
                wanted.light(),
                frozen.isPresent() && actor.may("ledger.manage"),
                told);
    }

    private static String since(@Nullable Frozen before, Frozen now) {
        if (before == null) {
            return "";
        }
        int points = now.standing().progress() - before.standing().progress();
        return points > 0 ? "+" + points : String.valueOf(points);
    }

    private String told(Actor actor, YearMonth month) {
        RecountMonth.Recount result = recount.recount(actor, month);
        return result.differing().isEmpty()
                ? "按当月的事实重算，" + result.same() + "件全部与冻结的一致。"
                : "按当月的事实重算，" + result.same() + "件一致，" + result.differing().size() + "件不一致：第"
                        + result.differing().stream().map(String::valueOf).collect(Collectors.joining("、")) + "号。";
    }

    private static Map<Pace.Light, Long> counted(List<Frozen> standing) {
        return standing.stream()
                .collect(Collectors.groupingBy(
                        Frozen::light, () -> new EnumMap<>(Pace.Light.class), Collectors.counting()));
    }

    private static Map<Long, Map<Pace.Light, Long>> byUnit(List<Frozen> standing) {
        Map<Long, Map<Pace.Light, Long>> units = new HashMap<>();
        standing.stream()
                .collect(Collectors.groupingBy(Frozen::leadUnitId))
                .forEach((unit, matters) -> units.put(unit, counted(matters)));
        return units;
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new Missing();
        }
    }

    private static Light light(Pace.Light light) {
        return switch (light) {
            case NORMAL -> Light.OK;
            case WARNING -> Light.WARN;
            case LATE -> Light.LATE;
            case DONE -> Light.DONE;
        };
    }
}
