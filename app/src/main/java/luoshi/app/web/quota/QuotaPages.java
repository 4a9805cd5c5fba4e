package luoshi.app.web.quota;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.ItemView;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.project.Amounts;
import luoshi.app.web.project.ProfileForm;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitments;
import luoshi.ledger.quota.AdjustShare;
import luoshi.ledger.quota.BringResult;
import luoshi.ledger.quota.DistributeQuota;
import luoshi.ledger.quota.Owed;
import luoshi.ledger.quota.Quotas;
import luoshi.ledger.quota.Result;
import luoshi.ledger.quota.Standing;
import luoshi.ledger.quota.StrikeResult;
import luoshi.ledger.quota.Suggested;
import luoshi.region.UnitClass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 分解指标: all of them, one with its units and results, and the forms. */
@Controller
public class QuotaPages {
    private static final Place PLACE = Place.under("/ledger", "台账", "分解指标");

    private final Quotas quotas;
    private final Commitments commitments;
    private final Acts acts;
    private final ItemView item;
    private final RowReader names;

    QuotaPages(Quotas quotas, Commitments commitments, Acts acts, ItemView item, RowReader names) {
        this.quotas = quotas;
        this.commitments = commitments;
        this.acts = acts;
        this.item = item;
        this.names = names;
    }

    /** What is done to quotas. */
    @Component
    record Acts(DistributeQuota distribute, AdjustShare adjust, BringResult bring, StrikeResult strike) {}

    /** All. */
    public record Listed(List<Standing> quotas) {}

    /** A unit with its name. */
    public record Line(Owed owed, String unit, boolean own) {}

    /** A result with the name of its unit. */
    public record Brought(Result result, String unit) {}

    /** One. */
    public record Shown(
            Visit visit, Standing standing, List<Line> lines, List<Brought> results, May may, String complaint) {
        public List<Line> own() {
            return lines.stream().filter(Line::own).toList();
        }
    }

    /**
     * Who may do what.
     *
     * @param commitment see the matter that it is of
     */
    public record May(boolean commitment, boolean manage, boolean verify, boolean export) {}

    @GetMapping("/ledger/quotas")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.read");
            return visit.page(actor, "quota/list", PLACE, new Listed(quotas.list(actor.regionId())));
        });
    }

    @GetMapping("/ledger/quotas/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, id, ""));
    }

    @PostMapping("/commitments/{id}/quotas")
    ModelAndView distribute(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return item.after(
                visit,
                response,
                id,
                "已分解到单位",
                actor -> acts.distribute()
                        .distribute(
                                actor,
                                id,
                                new DistributeQuota.Wish(wish(visit), number(visit, "target", "合计目标")),
                                visit.today()));
    }

    @PostMapping("/ledger/quotas/{id}/shares")
    ModelAndView adjust(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(
                visit,
                response,
                id,
                actor -> acts.adjust()
                        .adjust(
                                actor,
                                id,
                                unit(visit),
                                needed(visit, "low", "下限"),
                                number(visit, "high", "上限"),
                                visit.typed("reason")));
    }

    @PostMapping("/ledger/quotas/{id}/results")
    ModelAndView bring(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return after(visit, response, id, actor -> {
            var on = ProfileForm.day(visit.typed(), "on", "日期");
            return acts.bring()
                    .bring(
                            actor,
                            new Result(
                                    0,
                                    id,
                                    unit(visit),
                                    visit.typed("words"),
                                    ProfileForm.amount(visit.typed(), "amount", "金额"),
                                    on == null ? visit.today() : on,
                                    ""),
                            visit.today());
        });
    }

    @PostMapping("/ledger/quotas/{id}/strike")
    ModelAndView strike(Visit visit, HttpServletResponse response, @PathVariable long id) {
        String result = visit.typed("result");
        return after(
                visit,
                response,
                id,
                actor -> acts.strike()
                        .strike(
                                actor,
                                result.matches("\\d{1,18}") ? Long.parseLong(result) : 0,
                                visit.typed("because")));
    }

    private ModelAndView after(Visit visit, HttpServletResponse response, long id, Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    if (work.apply(actor) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, "已登记");
                    return new ModelAndView("redirect:/ledger/quotas/" + id);
                }),
                reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Denied.unless(actor, "ledger.read");
        long region = actor.regionId();
        Standing standing = quotas.find(region, id).orElseThrow(Missing::new);
        Map<Long, String> units = names.unitNames(region);
        return visit.page(
                actor,
                "quota/quota",
                PLACE.then(title(standing), "/ledger/quotas"),
                new Shown(
                        visit,
                        standing,
                        standing.units().stream()
                                .map(owed -> new Line(
                                        owed,
                                        units.getOrDefault(owed.unitId(), ""),
                                        BringResult.may(actor, owed.unitId())))
                                .toList(),
                        quotas.results(region, id).stream()
                                .map(one -> new Brought(one, units.getOrDefault(one.unitId(), "")))
                                .toList(),
                        new May(
                                commitments
                                        .find(region, standing.quota().commitmentId())
                                        .isPresent(),
                                actor.may("ledger.manage"),
                                actor.may("ledger.verify"),
                                actor.may("export.rows")),
                        complaint));
    }

    /** 每个乡镇：闲置厂房. */
    public static String title(Standing standing) {
        return "每个" + standing.quota().owners().label() + "：" + standing.quota().what();
    }

    private static Suggested wish(Visit visit) {
        UnitClass owners = Arrays.stream(UnitClass.values())
                .filter(one -> one.name().equals(visit.typed("class")))
                .findFirst()
                .orElseThrow(() -> new TakenBack("请选单位类别"));
        return new Suggested(
                owners,
                visit.typed("what"),
                visit.typed("measure"),
                needed(visit, "low", "下限"),
                number(visit, "high", "上限"),
                ProfileForm.amount(visit.typed(), "amount", "最低金额"));
    }

    private static long unit(Visit visit) {
        return visit.typed("unit").matches("\\d{1,18}") ? Long.parseLong(visit.typed("unit")) : 0;
    }

    private static BigDecimal needed(Visit visit, String field, String label) {
        BigDecimal number = number(visit, field, label);
        return number == null ? BigDecimal.ZERO : number;
    }

    private static @Nullable BigDecimal number(Visit visit, String field, String label) {
        String words = visit.typed(field).strip();
        if (!words.matches("(\\d{1,9}(\\.\\d{1,4})?)?")) {
            throw new TakenBack(label + "要写数字");
        }
        return words.isEmpty() ? null : new BigDecimal(words);
    }

    /** In 万元; empty for nothing. */
    public static String wan(BigDecimal yuan) {
        return yuan.signum() == 0 ? "" : Amounts.wan(yuan);
    }

    /** Without needless zeros. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
