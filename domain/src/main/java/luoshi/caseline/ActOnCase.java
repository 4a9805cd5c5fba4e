package luoshi.caseline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Effect;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Policy;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Calendars;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** 办理: does any act that a line declares. What is merged into the case goes along with it. */
public final class ActOnCase {
    private final Lines lines;
    private final Cases cases;
    private final Parties parties;
    private final RunClocks clocks;
    private final ActRules rules;
    private final ActEffects effects;
    private final Desk desk;

    public ActOnCase(Lines lines, Cases cases, Parties parties, RunClocks clocks, ActEffects effects, Desk desk) {
        this.lines = lines;
        this.cases = cases;
        this.parties = parties;
        this.clocks = clocks;
        this.rules = new ActRules(cases, parties, clocks, desk.calendars());
        this.effects = effects;
        this.desk = desk;
    }

    /** What else it needs. */
    public record Desk(DraftCase drafts, Vault vault, Calendars calendars, SearchIndex index, Journal journal) {}

    /**
     * 办理: what comes with an act.
     *
     * @param values by field, of the case or of the sub-case that is opened or answered
     * @param to the unit or the sub-case that the act is about
     * @param by how much a clock is lengthened, in its own unit
     * @param files how many files come along
     * @param told which joint signers were told
     */
    public record Doing(
            String act, Map<String, String> values, String words, To to, int by, int files, List<String> told) {
        public static Doing of(String act) {
            return new Doing(act, Map.of(), "", To.NOTHING, 0, 0, List.of());
        }

        public Doing saying(String said) {
            return new Doing(act, values, said, to, by, files, told);
        }

        public Doing with(Map<String, String> filled) {
            return new Doing(act, filled, words, to, by, files, told);
        }

        public Doing to(long unitId) {
            return new Doing(act, values, words, new To(unitId, null), by, files, told);
        }

        public Doing on(long partId) {
            return new Doing(act, values, words, new To(null, partId), by, files, told);
        }

        public Doing by(int more) {
            return new Doing(act, values, words, to, more, files, told);
        }

        public Doing files(int many) {
            return new Doing(act, values, words, to, by, many, told);
        }

        public Doing telling(List<String> signers) {
            return new Doing(act, values, words, to, by, files, signers);
        }
    }

    /** 对象. */
    public record To(@Nullable Long unitId, @Nullable Long partId) {
        public static final To NOTHING = new To(null, null);
    }

    /** The acts that the person may do to the case now, in the order of the definition. */
    public List<Act> open(Actor actor, CaseFile file, LocalDate today) {
        Line line = lines.of(file);
        List<Part> parts = cases.parts(file.regionId(), file.id());
        return line.from(file.standing().state()).stream()
                .filter(act -> rules.may(move(actor, line, act, file, parts, Doing.of(act.code()), today)) == null)
                .toList();
    }

    public Answer act(Actor actor, long id, Doing doing, LocalDate today) {
        return act(actor, id, doing, today, step -> {});
    }

    /**
     * Does it.
     *
     * @param attach puts the files to the step
     * @throws ActEffects.EffectRefused where another room refuses its part; the transaction must be given up
     */
    public Answer act(Actor actor, long id, Doing doing, LocalDate today, LongConsumer attach) {
        @Nullable CaseFile held = cases.hold(actor.regionId(), id).orElse(null);
        if (held == null) {
            return new Answer.Refused("没有这个办件，或您不能办理");
        }
        CaseFile file = over(held);
        Line line = lines.of(file);
        @Nullable Act act = line.act(doing.act()).orElse(null);
        if (act == null) {
            return new Answer.Refused("“" + line.name() + "”没有这个动作，请刷新页面后再办");
        }
        Move move = move(actor, line, act, file, cases.parts(actor.regionId(), id), doing, today);
        @Nullable String refusal = rules.refusal(move);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long step = done(move);
        attach.accept(step);
        return new Answer.Done(id);
    }

    /** The case under the definition of today, where that says how it goes over; else as it is. */
    private CaseFile over(CaseFile file) {
        return lines.over(file)
                .map(to -> new CaseFile(
                        file.regionId(),
                        file.id(),
                        new CaseFile.Kind(
                                file.kind().line(),
                                to.getKey().versionId(),
                                file.kind().channel(),
                                file.kind().pin()),
                        new CaseFile.Standing(
                                to.getValue(),
                                file.standing().unitId(),
                                file.standing().lateness()),
                        file.days(),
                        file.likes(),
                        file.values(),
                        file.audience()))
                .orElse(file);
    }

    private static Move move(
            Actor actor, Line line, Act act, CaseFile file, List<Part> parts, Doing doing, LocalDate today) {
        Move.Doing what = new Move.Doing(
                doing.act(),
                doing.values(),
                doing.words(),
                doing.to().unitId(),
                doing.to().partId(),
                doing.by(),
                doing.files(),
                doing.told());
        return new Move(actor, line, act, file, parts, what, today);
    }

    private long done(Move move) {
        Line line = move.line();
        Map<String, String> values =
                Filled.merged(move.file().values(), desk.vault().seal(line.fields(), move.typed()));
        CaseFile effected = effects.apply(move, values);
        CaseFile after = timed(move, effected);
        Map<String, String> plain = desk.vault().open(line.fields(), after.values(), true);
        cases.change(after, Filled.counted(line, plain), desk.drafts().unique(line, plain));
        if (!DraftCase.found(line, after.values())
                .equals(DraftCase.found(line, move.file().values()))) {
            desk.index()
                    .put(
                            after.regionId(),
                            OpenCase.found(line.code()),
                            after.id(),
                            DraftCase.found(line, after.values()));
        }
        long step = cases.step(after, step(move, after, move.act().code(), said(move)));
        follow(move, after);
        effects.tell(move, after, step);
        desk.journal()
                .append(Fact.of(after.regionId(), "case.acted", "case", after.id())
                        .from(Particulars.of("state", name(line, move.file())).json())
                        .to(Particulars.of("act", move.act().name())
                                .and("state", name(line, after))
                                .and("unit", after.standing().unitId())
                                .and("words", move.doing().words().strip())
                                .json()));
        return step;
    }

    private static String name(Line line, CaseFile file) {
        String state = file.standing().state();
        return line.state(state).map(luoshi.caseline.definition.State::name).orElse(state);
    }

    private static String said(Move move) {
        String words = move.doing().words().strip();
        return move.act().doing().policies().contains(Policy.EVERYBODY_TOLD)
                        && ActRules.signers(move).findAny().isPresent()
                ? words + "（已答复" + ActRules.signers(move).collect(Collectors.joining("、")) + "）"
                : words;
    }

    /** The case with what its clocks say of it. */
    private CaseFile timed(Move move, CaseFile file) {
        RunClocks.Tells tells =
                parties.tells(file.regionId(), move.line(), file.standing().unitId());
        if (!Objects.equals(move.file().standing().unitId(), file.standing().unitId())) {
            clocks.retell(move.line(), file, tells);
        }
        RunClocks.Told told = clocks.act(move.line(), file, move.act().code(), move.today(), tells);
        Optional<LocalDate> due = Optional.ofNullable(told.dueOn());
        if (move.act().doing().effect() == Effect.EXTEND) {
            due = Optional.ofNullable(clocks.extend(
                    move.line(), file, move.act().doing().on(), move.doing().by(), move.today()));
        }
        return with(file, due.orElse(null), told, move.today());
    }

    private static CaseFile with(CaseFile file, @Nullable LocalDate due, RunClocks.Told told, LocalDate today) {
        int late = told.lateNow() ? 2 : told.late() || file.standing().lateness() > 0 ? 1 : 0;
        CaseFile.Days days = file.days();
        @Nullable LocalDate answered = told.stopped() ? today : due != null ? null : days.answeredOn();
        return new CaseFile(
                file.regionId(),
                file.id(),
                file.kind(),
                new CaseFile.Standing(file.standing().state(), file.standing().unitId(), late),
                new CaseFile.Days(days.openedOn(), due, answered, days.closedOn(), days.publishedOn()),
                file.likes(),
                file.values(),
                file.audience());
    }

    private static Step step(Move move, CaseFile after, String act, String words) {
        return new Step(
                0,
                act,
                move.file().standing().state(),
                after.standing().state(),
                move.today(),
                new Step.By(move.actor().accountId(), move.actor().label(), Instant.EPOCH),
                after.standing().unitId(),
                words,
                Vault.without(move.line(), move.typed()));
    }

    /** What is merged into the case stands where the case stands, and its bringer gets the same reply (R6-3). */
    private void follow(Move move, CaseFile after) {
        for (CaseFile other : cases.merged(after.regionId(), after.id())) {
            CaseFile along = new CaseFile(
                    other.regionId(),
                    other.id(),
                    other.kind(),
                    new CaseFile.Standing(
                            after.standing().state(),
                            after.standing().unitId(),
                            other.standing().lateness()),
                    new CaseFile.Days(
                            other.days().openedOn(),
                            null,
                            after.days().answeredOn(),
                            after.days().closedOn(),
                            after.days().publishedOn()),
                    other.likes(),
                    other.values(),
                    other.audience());
            Map<String, String> plain = desk.vault().open(move.line().fields(), other.values(), true);
            cases.change(
                    along, Filled.counted(move.line(), plain), desk.drafts().unique(move.line(), plain));
            cases.step(
                    along,
                    step(
                            move,
                            along,
                            "told",
                            "随" + after.id() + "号：" + move.act().name() + "　"
                                    + move.doing().words().strip()));
        }
    }
}
