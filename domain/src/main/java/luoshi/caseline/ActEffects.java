package luoshi.caseline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Matrix;
import luoshi.caseline.definition.PartRule;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.notice.Notices;
import luoshi.parameter.Calendars;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Sort;
import luoshi.project.move.RegisterProject;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 办理效果: what acts do beside moving the case. */
public final class ActEffects {
    private final Cases cases;
    private final Cells cells;
    private final Parties parties;
    private final Vault vault;
    private final Calendars calendars;
    private final RegisterProject projects;
    private final Notices notices;

    public ActEffects(
            Cases cases,
            Cells cells,
            Parties parties,
            Vault vault,
            Calendars calendars,
            RegisterProject projects,
            Notices notices) {
        this.cases = cases;
        this.cells = cells;
        this.parties = parties;
        this.vault = vault;
        this.calendars = calendars;
        this.projects = projects;
        this.notices = notices;
    }

    /** Takes back what was done before it: another room refused its part. */
    public static final class EffectRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        EffectRefused(String reason) {
            super(reason, null, false, false);
        }
    }

    /** The case as the act's effect leaves it. */
    CaseFile apply(Move move, Map<String, String> values) {
        List<Long> concerned = move.file().audience().units();
        @Nullable Long unit = move.file().standing().unitId();
        @Nullable Long named = move.doing().unitId();
        return switch (move.act().doing().effect()) {
            case ROUTE -> move.moved(values, named, Parties.distinct(concerned, named));
            case GIVE_BACK -> move.moved(values, null, concerned);
            case ADD_PART -> {
                CaseFile file = move.moved(values, unit, Parties.distinct(concerned, named));
                addPart(move, file);
                yield file;
            }
            case ANSWER_PART -> {
                CaseFile file = move.moved(values, unit, concerned);
                answerPart(move, file);
                yield file;
            }
            case PUBLISH -> published(move.moved(values, unit, concerned), move.today());
            case HAND_OVER -> move.moved(handOver(move, values), unit, concerned);
            case REACH -> {
                reach(move, values);
                yield move.moved(values, unit, concerned);
            }
            case NONE, EXTEND -> move.moved(values, unit, concerned);
        };
    }

    /** Whom the act concerns hears of it. */
    void tell(Move move, CaseFile file, long step) {
        Optional<Long> told = switch (move.act().doing().effect()) {
            case ROUTE, ADD_PART -> Optional.ofNullable(move.doing().unitId());
            case GIVE_BACK -> parties.keeper(file.regionId(), move.line());
            case NONE, ANSWER_PART, EXTEND, PUBLISH, HAND_OVER, REACH ->
                Optional.ofNullable(file.standing().unitId());
        };
        told.filter(unit -> !move.actor().actsFor(unit))
                .ifPresent(unit -> notices.tell(
                        new Notices.Letter(
                                file.regionId(),
                                unit,
                                "case/" + file.id() + "/" + step,
                                move.act().name() + "：" + file.title(),
                                move.line().name() + "　" + move.doing().words(),
                                "case",
                                file.id()),
                        file.audience().restriction()));
    }

    private void addPart(Move move, CaseFile file) {
        PartRule rule = move.line().part(move.act().doing().on()).orElseThrow();
        Map<String, String> typed = Filled.of(rule.fields(), move.doing().values());
        WorkCalendar calendar = calendars.of(file.regionId());
        @Nullable
        LocalDate due = rule.term() == null
                ? null
                : rule.term().from(move.today(), rule.name(), calendar).dueOn();
        cases.addPart(
                file,
                new Part(
                        0,
                        rule.code(),
                        rule.unit() ? move.doing().unitId() : null,
                        move.today(),
                        due,
                        null,
                        move.doing().words().strip(),
                        money(rule, typed),
                        vault.seal(rule.fields(), typed)));
    }

    private void answerPart(Move move, CaseFile file) {
        PartRule rule = move.line().part(move.act().doing().on()).orElseThrow();
        Part part = ActRules.part(move).orElseThrow();
        Map<String, String> values = Filled.merged(
                part.values(), Filled.of(rule.fields(), move.doing().values()));
        Part.Money money = money(rule, values);
        cases.changePart(
                file,
                new Part(
                        part.id(),
                        part.kind(),
                        part.unitId(),
                        part.openedOn(),
                        part.dueOn(),
                        money.full() ? move.today() : null,
                        move.doing().words().isBlank()
                                ? part.words()
                                : move.doing().words().strip(),
                        money,
                        vault.seal(rule.fields(), values)));
    }

    private static Part.Money money(PartRule rule, Map<String, String> values) {
        return new Part.Money(amount(values, rule.owed()), amount(values, rule.paid()));
    }

    private static BigDecimal amount(Map<String, String> values, String field) {
        String value = values.getOrDefault(field, "");
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }

    private static CaseFile published(CaseFile file, LocalDate today) {
        CaseFile.Days days = file.days();
        return new CaseFile(
                file.regionId(),
                file.id(),
                file.kind(),
                file.standing(),
                new CaseFile.Days(days.openedOn(), days.dueOn(), days.answeredOn(), days.closedOn(), today),
                file.likes(),
                file.values(),
                file.audience());
    }

    private void reach(Move move, Map<String, String> values) {
        Matrix matrix = java.util.Objects.requireNonNull(move.line().matrix());
        cells.reach(
                move.file().regionId(),
                move.line().code(),
                values.getOrDefault(matrix.item(), ""),
                values.getOrDefault(matrix.place(), ""),
                matrix.reached(),
                move.today());
    }

    /** The project that the case becomes: its title, the first enterprise, the first region, the first added sum; its industry is the facet, its leader the unit's. */
    private Map<String, String> handOver(Move move, Map<String, String> values) {
        Long unit = move.file().standing().unitId();
        if (unit == null) {
            throw new EffectRefused("还没有承办单位，先交给一个单位再转入项目库");
        }
        String place = first(move, values, FieldType.REGION);
        List<String> amounts = move.line().counting().amounts();
        String total = amounts.isEmpty() ? "" : values.getOrDefault(amounts.getFirst(), "");
        String industry = values.getOrDefault(move.line().counting().facet(), "");
        KeyProject.Profile profile = new KeyProject.Profile(
                new KeyProject.About(
                        move.file().title(), "", move.file().title(), ApprovalWay.FILED, Sort.INDUSTRY, true, false),
                new KeyProject.Site(place.isEmpty() ? move.file().regionId() : Long.parseLong(place), "", industry),
                new KeyProject.Charge(
                        unit,
                        first(move, values, FieldType.ENTERPRISE),
                        parties.leader(move.file().regionId(), unit)),
                new KeyProject.Money(total.isEmpty() ? BigDecimal.ZERO : new BigDecimal(total), null, BigDecimal.ZERO),
                new KeyProject.Due(null, null, null));
        return switch (projects.register(move.actor(), profile, move.today())) {
            case Answer.Refused refused -> throw new EffectRefused(refused.reason());
            case Answer.Done done -> {
                Map<String, String> changed = new HashMap<>(values);
                move.line().fields().stream()
                        .filter(field -> field.type() == FieldType.PROJECT)
                        .map(Field::code)
                        .findFirst()
                        .ifPresent(field -> changed.put(field, String.valueOf(done.id())));
                yield changed;
            }
        };
    }

    private static String first(Move move, Map<String, String> values, FieldType type) {
        return move.line().fields().stream()
                .filter(field -> field.type() == type)
                .map(field -> values.getOrDefault(field.code(), ""))
                .findFirst()
                .orElse("");
    }
}
