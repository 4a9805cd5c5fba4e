package luoshi.caseline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.PartRule;
import luoshi.caseline.definition.Policy;
import luoshi.caseline.definition.State;
import luoshi.caseline.definition.Who;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import org.jspecify.annotations.Nullable;

/** 办理条件: what has to hold before an act is done; each refuses with what to do. */
final class ActRules {
    private final Cases cases;
    private final Parties parties;
    private final RunClocks clocks;
    private final Calendars calendars;

    ActRules(Cases cases, Parties parties, RunClocks clocks, Calendars calendars) {
        this.cases = cases;
        this.parties = parties;
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /** The first that does not hold, as a sentence; null where all do. */
    @Nullable
    String refusal(Move move) {
        @Nullable String may = may(move);
        return may != null ? may : came(move);
    }

    /** Whether this person may do it now at all. */
    @Nullable
    String may(Move move) {
        Act act = move.act();
        Line line = move.line();
        String state = move.file().standing().state();
        if (move.file().likes().mergedInto() != null) {
            return "这一件已并入" + move.file().likes().mergedInto() + "号一起办理，请到那一件办理";
        }
        if (!act.from().contains(state)) {
            return "“" + line.state(state).map(State::name).orElse(state) + "”的办件不能“" + act.name() + "”";
        }
        if (!parties.any(act.by(), move.actor(), line, move.file(), move.parts())) {
            return "“" + act.name() + "”由"
                    + act.by().stream().map(Who::label).distinct().collect(Collectors.joining("、")) + "办理";
        }
        return within(move);
    }

    private @Nullable String within(Move move) {
        Act.Within within = move.act().doing().within();
        if (within == null) {
            return null;
        }
        Optional<LocalDate> since = within.since().equals(Line.OPEN)
                ? Optional.of(move.file().days().openedOn())
                : cases.last(move.file().regionId(), move.file().id(), within.since())
                        .map(Step::on);
        WorkCalendar calendar = calendars.of(move.file().regionId());
        Optional<LocalDate> last = since.map(
                day -> within.working() ? calendar.addWorkdays(day, within.amount()) : day.plusDays(within.amount()));
        return last.filter(day -> day.isBefore(move.today())).isPresent()
                ? "“" + move.act().name() + "”要在" + within.words() + "以内提出，最晚是" + last.orElseThrow() + "，现在不能再提"
                : null;
    }

    private @Nullable String came(Move move) {
        Act.Asks asks = move.act().asks();
        Map<String, String> typed = move.typed();
        Map<String, String> all = Filled.merged(move.file().values(), typed);
        List<String> missing = asks.needs().stream()
                .filter(field -> all.getOrDefault(field, "").isEmpty())
                .map(field -> move.line().field(field).map(Field::name).orElse(field))
                .toList();
        if (!missing.isEmpty()) {
            return asks.sentence().isEmpty()
                    ? "“" + move.act().name() + "”要先填：" + String.join("、", missing)
                    : asks.sentence();
        }
        List<Wrong> wrongs = Filled.wrongs(move.line().fields(), typed);
        if (!wrongs.isEmpty()) {
            return Wrong.sentence(wrongs);
        }
        if (asks.words() && move.doing().words().isBlank()) {
            return "“" + move.act().name() + "”要写明情况";
        }
        if (move.doing().files() < asks.files()) {
            return "“" + move.act().name() + "”要附" + asks.files() + "份以上材料";
        }
        for (Policy policy : move.act().doing().policies()) {
            @Nullable String refusal = policy(policy, move);
            if (refusal != null) {
                return refusal;
            }
        }
        return effect(move);
    }

    private @Nullable String policy(Policy policy, Move move) {
        return switch (policy) {
            case PARTS_DONE -> {
                long open = move.parts().stream()
                        .filter(part -> part.unitId() != null && !part.over(move.today()))
                        .count();
                yield open == 0 ? null : "还有" + open + "个子件没有答复，答复齐了或时限到了再办";
            }
            case PAID_IN_FULL -> paid(move);
            case ANOTHER_PERSON -> {
                List<Step> steps =
                        cases.steps(move.file().regionId(), move.file().id());
                boolean same = !steps.isEmpty()
                        && steps.getLast().by().accountId() == move.actor().accountId();
                yield same ? "“" + move.act().name() + "”不能由提出的同一人办理，请另一位同志审核" : null;
            }
            case EVERYBODY_TOLD -> told(move);
        };
    }

    /** R13-8: evidence of payment for each, and the sum not below what is owed. */
    private static @Nullable String paid(Move move) {
        List<Part> owed = move.parts().stream()
                .filter(part -> part.money().owed().signum() > 0)
                .toList();
        if (owed.isEmpty()) {
            return "还没有登记被欠的人和金额，不能销号";
        }
        long short0 = owed.stream().filter(part -> !part.money().full()).count();
        return short0 == 0 ? null : "还有" + short0 + "人没有足额支付，凭证齐全、金额付足才能销号";
    }

    private static @Nullable String told(Move move) {
        String missing = signers(move)
                .filter(name -> !move.doing().told().contains(name))
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? null : "联名的每一位都要答复，还没有答复：" + missing;
    }

    static java.util.stream.Stream<String> signers(Move move) {
        String field = move.line().handling().signers();
        return field.isEmpty()
                ? java.util.stream.Stream.empty()
                : Arrays.stream(move.file().value(field).split("[、,，;； ]+", -1)).filter(name -> !name.isEmpty());
    }

    private @Nullable String effect(Move move) {
        Act.Doing doing = move.act().doing();
        return switch (doing.effect()) {
            case ROUTE -> parties.refusal(move.line(), move.file(), move.doing().unitId(), move.today());
            case EXTEND ->
                clocks.refusal(
                        move.line(), move.file(), doing.on(), move.doing().by(), move.today());
            case ADD_PART -> addPart(move, move.line().part(doing.on()).orElseThrow());
            case ANSWER_PART -> answerPart(move, move.line().part(doing.on()).orElseThrow());
            case NONE, GIVE_BACK, PUBLISH, HAND_OVER, REACH -> null;
        };
    }

    private @Nullable String addPart(Move move, PartRule rule) {
        if (rule.unit()) {
            @Nullable
            String refusal =
                    parties.refusal(move.line(), move.file(), move.doing().unitId(), move.today());
            boolean twice = move.parts().stream()
                    .anyMatch(part -> part.doneOn() == null
                            && part.kind().equals(rule.code())
                            && java.util.Objects.equals(
                                    part.unitId(), move.doing().unitId()));
            if (refusal != null || twice) {
                return refusal != null ? refusal : "这个单位已经在" + rule.name();
            }
            if (java.util.Objects.equals(
                    move.doing().unitId(), move.file().standing().unitId())) {
                return "承办单位不能同时" + rule.name();
            }
        }
        Map<String, String> typed = Filled.of(rule.fields(), move.doing().values());
        List<String> missing = Filled.missing(rule.fields(), typed);
        return missing.isEmpty() ? joined(Filled.wrongs(rule.fields(), typed)) : "没有填：" + String.join("、", missing);
    }

    private static @Nullable String answerPart(Move move, PartRule rule) {
        @Nullable Part part = part(move).orElse(null);
        if (part == null || !part.kind().equals(rule.code())) {
            return "请选要办结的" + rule.name();
        }
        if (part.doneOn() != null) {
            return "这个" + rule.name() + "已经办结";
        }
        boolean helpers = move.act().by().equals(List.of(Who.HELPER));
        if (helpers && !Parties.helps(move.actor(), part)) {
            return "这个" + rule.name() + "由另一个单位办理";
        }
        return joined(Filled.wrongs(
                rule.fields(), Filled.of(rule.fields(), move.doing().values())));
    }

    static Optional<Part> part(Move move) {
        Long wanted = move.doing().partId();
        return move.parts().stream()
                .filter(part -> wanted != null && part.id() == wanted)
                .findFirst();
    }

    private static @Nullable String joined(List<Wrong> wrongs) {
        return wrongs.isEmpty() ? null : Wrong.sentence(wrongs);
    }
}
