package luoshi.app.web.caseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Lines;
import luoshi.caseline.Part;
import luoshi.caseline.Parties;
import luoshi.caseline.Receipt;
import luoshi.caseline.Routing;
import luoshi.caseline.Step;
import luoshi.caseline.Vault;
import luoshi.caseline.clock.CaseClock;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.ClockRule;
import luoshi.caseline.definition.Effect;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.PartRule;
import luoshi.caseline.definition.Policy;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a case is made of. */
@Component
class CaseReader {
    static final String STEP = "case-step";

    private final Lines lines;
    private final Cases cases;
    private final Clocks clocks;
    private final ActOnCase acting;
    private final Desk desk;
    private final QueueReader queue;
    private final FieldReader fields;

    CaseReader(
            Lines lines,
            Cases cases,
            Clocks clocks,
            ActOnCase acting,
            Desk desk,
            QueueReader queue,
            FieldReader fields) {
        this.lines = lines;
        this.cases = cases;
        this.clocks = clocks;
        this.acting = acting;
        this.desk = desk;
        this.queue = queue;
        this.fields = fields;
    }

    /** What else it asks. */
    @Component
    record Desk(Parties parties, Routing routing, Vault vault, EvidenceFiles evidence, Calendars calendars) {}

    CasePage page(Actor actor, CaseFile file, Visit visit, String complaint) {
        Line line = lines.of(file);
        LocalDate today = visit.today();
        boolean whole = desk.parties().keeps(actor, line);
        Map<String, String> values = desk.vault().open(line.fields(), file.values(), whole);
        List<Part> parts = cases.parts(file.regionId(), file.id());
        List<CasePage.ActForm> acts = acting.open(actor, file, today).stream()
                .map(act -> form(actor, line, file, act, parts, visit))
                .toList();
        return new CasePage(
                line,
                queue.rows(line, List.of(file), file.regionId(), today).getFirst(),
                Receipt.of(line, file).text(),
                fields.told(
                        actor,
                        line.fields().stream()
                                .filter(field -> !field.code().equals(Line.TITLE))
                                .toList(),
                        values),
                acts,
                parts.stream().map(part -> part(file, line, part, whole, today)).toList(),
                clockLines(line, file, today),
                timeline(actor, line, file),
                complaint);
    }

    private CasePage.ActForm form(Actor actor, Line line, CaseFile file, Act act, List<Part> parts, Visit visit) {
        String prefix = act.code() + ".";
        boolean again = visit.typed("act").equals(act.code());
        List<Field> shown = shown(line, act);
        List<FieldInput> inputs = fields.inputs(
                actor,
                shown,
                prefix,
                name -> again
                        ? visit.typed(name)
                        : act.asks().shown().contains(name.substring(prefix.length()))
                                ? plain(line, file, name.substring(prefix.length()))
                                : "",
                visit.today());
        return new CasePage.ActForm(
                act,
                inputs,
                act.doing().effect() == Effect.ROUTE || wantsUnit(line, act)
                        ? units(actor, line, file, visit)
                        : List.of(),
                act.doing().effect() == Effect.ANSWER_PART ? partChoices(line, act, file, parts) : List.of(),
                act.doing().policies().contains(Policy.EVERYBODY_TOLD) ? signers(line, file) : List.of(),
                act.doing().effect() == Effect.EXTEND ? lengthen(line, act) : "",
                again ? visit.typed("words") : "",
                again);
    }

    /** A masked field is not handed back into a form. */
    private static String plain(Line line, CaseFile file, String code) {
        return line.field(code).filter(field -> !field.is(Field.Flag.MASKED)).isPresent() ? file.value(code) : "";
    }

    static List<Field> shown(Line line, Act act) {
        List<Field> shown = new ArrayList<>();
        act.asks().shown().forEach(code -> line.field(code).ifPresent(shown::add));
        if (act.doing().effect() == Effect.ADD_PART || act.doing().effect() == Effect.ANSWER_PART) {
            line.part(act.doing().on())
                    .ifPresent(rule -> shown.addAll(
                            act.doing().effect() == Effect.ADD_PART
                                    ? rule.fields()
                                    : rule.fields().stream()
                                            .filter(field -> !field.is(Field.Flag.REQUIRED))
                                            .toList()));
        }
        return shown;
    }

    private static boolean wantsUnit(Line line, Act act) {
        return act.doing().effect() == Effect.ADD_PART
                && line.part(act.doing().on()).filter(PartRule::unit).isPresent();
    }

    /** The unit that the routes name is chosen already; a person confirms it. */
    private List<Choice> units(Actor actor, Line line, CaseFile file, Visit visit) {
        String named = desk.routing()
                .of(actor.regionId(), line, file.values())
                .map(routed -> routed.unit().shortName())
                .orElse("");
        String typed = visit.typed("unit");
        return queue.units(actor, visit.today(), typed).stream()
                .skip(1)
                .map(choice -> new Choice(
                        choice.value(),
                        choice.label(),
                        typed.isEmpty() ? choice.label().equals(named) : choice.chosen()))
                .toList();
    }

    private List<Choice> partChoices(Line line, Act act, CaseFile file, List<Part> parts) {
        return parts.stream()
                .filter(part ->
                        part.doneOn() == null && part.kind().equals(act.doing().on()))
                .map(part -> Choice.of(part.id(), who(line, file, part, false), ""))
                .toList();
    }

    private static List<String> signers(Line line, CaseFile file) {
        String field = line.handling().signers();
        return field.isEmpty()
                ? List.of()
                : Arrays.stream(file.value(field).split("[、,，;； ]+", -1))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private static String lengthen(Line line, Act act) {
        ClockRule rule = line.clock(act.doing().on()).orElseThrow();
        return "延长多少（至多" + rule.extension().most() + rule.length().unit().word() + "）";
    }

    private String who(Line line, CaseFile file, Part part, boolean whole) {
        Long unit = part.unitId();
        if (unit != null) {
            return queue.names(file.regionId()).getOrDefault(unit, "");
        }
        List<Field> known = line.part(part.kind()).map(PartRule::fields).orElse(List.of());
        Map<String, String> values = desk.vault().open(known, part.values(), whole);
        return known.stream()
                .filter(field -> field.type() == FieldType.PERSON || field.type() == FieldType.TEXT)
                .findFirst()
                .map(field -> values.getOrDefault(field.code(), ""))
                .orElse("");
    }

    private CasePage.PartLine part(CaseFile file, Line line, Part part, boolean whole, LocalDate today) {
        boolean money = part.money().owed().signum() > 0;
        String state = part.doneOn() != null ? part.doneOn() + "办结" : part.over(today) ? "逾期未报" : "办理中";
        return new CasePage.PartLine(
                line.part(part.kind()).map(PartRule::name).orElse(part.kind()),
                who(line, file, part, whole),
                part.dueOn() == null ? "" : part.dueOn().toString(),
                state,
                money
                        ? "应付" + part.money().owed().toPlainString() + "元，已付"
                                + part.money().paid().toPlainString() + "元"
                        : part.words());
    }

    private List<CasePage.ClockLine> clockLines(Line line, CaseFile file, LocalDate today) {
        WorkCalendar calendar = desk.calendars().of(file.regionId());
        return clocks.of(file.regionId(), file.id()).stream()
                .map(clock -> new CasePage.ClockLine(
                        line.clock(clock.code()).map(ClockRule::name).orElse(clock.code()),
                        clock.startedOn().toString(),
                        clock.dueOn().toString(),
                        told(clock, today, calendar),
                        light(clock, today)))
                .toList();
    }

    private static String told(CaseClock clock, LocalDate today, WorkCalendar calendar) {
        LocalDate stopped = clock.ended().stoppedOn();
        if (stopped != null) {
            return (stopped.isAfter(clock.dueOn()) ? "逾期完成 " : "按时完成 ") + stopped;
        }
        return clock.paused() ? clock.ended().pausedOn() + "起暂停" : QueueReader.left(clock.dueOn(), today, calendar);
    }

    private static @Nullable Light light(CaseClock clock, LocalDate today) {
        if (clock.ended().stoppedOn() != null) {
            return null;
        }
        return clock.paused() ? Light.PAUSED : today.isAfter(clock.dueOn()) ? Light.LATE : Light.OK;
    }

    private List<CasePage.Event> timeline(Actor actor, Line line, CaseFile file) {
        List<Step> steps = new ArrayList<>(cases.steps(file.regionId(), file.id()));
        Collections.reverse(steps);
        Map<Long, List<EvidenceFile>> files = desk.evidence()
                .ofAll(file.regionId(), STEP, steps.stream().map(Step::id).toList());
        return steps.stream()
                .map(step -> new CasePage.Event(
                        step.on().toString(),
                        act(line, step.act()) + "　" + step.by().label(),
                        step.words(),
                        fields.told(actor, line.fields(), step.values()),
                        files.getOrDefault(step.id(), List.of()),
                        !step.from().equals(step.to())))
                .toList();
    }

    private static String act(Line line, String code) {
        return switch (code) {
            case Line.OPEN -> "登记";
            case "repeat" -> "重复来件";
            case "merge" -> "并案";
            case "told" -> "一并答复";
            case "import" -> "导入";
            default -> line.act(code).map(Act::name).orElse(code);
        };
    }
}
