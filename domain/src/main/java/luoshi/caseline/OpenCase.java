package luoshi.caseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.Notices;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** 登记办件: what comes over a declared channel becomes a case, or, where the same came already, is linked to that one (R8-3). */
public final class OpenCase {
    private final Lines lines;
    private final Cases cases;
    private final DraftCase drafts;
    private final Clocks clocks;
    private final SearchIndex index;
    private final Telling telling;

    public OpenCase(Lines lines, Cases cases, DraftCase drafts, Clocks clocks, SearchIndex index, Telling telling) {
        this.lines = lines;
        this.cases = cases;
        this.drafts = drafts;
        this.clocks = clocks;
        this.index = index;
        this.telling = telling;
    }

    /** 告知: where what happened is told. */
    public record Telling(Notices notices, Journal journal) {}

    /** The kind under which a line's cases are found by the search. */
    public static String found(String line) {
        return "case/" + line;
    }

    /**
     * Opens a case.
     *
     * @param typed values by field; what the line does not know is left out
     * @param on the day on which it came
     */
    public Answer open(Actor actor, String code, Handling.Channel channel, Map<String, String> typed, LocalDate on) {
        @Nullable Line line = lines.find(code).orElse(null);
        if (line == null || !actor.may("line.work")) {
            return new Answer.Refused("没有这条业务线，或您不能登记");
        }
        if (!line.handling().channels().contains(channel)) {
            return new Answer.Refused("“" + line.name() + "”不接收" + channel.label());
        }
        List<Wrong> wrongs = drafts.wrongs(line, typed);
        if (!wrongs.isEmpty()) {
            return new Answer.Refused(Wrong.sentence(wrongs));
        }
        Lines.Current current = lines.current(actor.regionId(), code).orElseThrow();
        DraftCase.Drafted drafted = drafts.draft(actor, current, channel, typed, on);
        Optional<Long> same = repeated(line, drafted.draft(), on);
        if (same.isPresent()) {
            return link(actor, same.get(), on);
        }
        Long unique = drafted.draft().keys().unique();
        if (unique != null && cases.unique(actor.regionId(), code, unique).isPresent()) {
            return new Answer.Refused("同样编号的已经登记过，请先在清单里查找");
        }
        return new Answer.Done(add(actor, line, drafted, on));
    }

    private Optional<Long> repeated(Line line, Cases.Draft draft, LocalDate on) {
        Handling.Repeat repeat = line.handling().repeat();
        Long key = draft.keys().repeat();
        return repeat == null || key == null
                ? Optional.empty()
                : cases.repeated(draft.file().regionId(), line.code(), key, on.minusDays(repeat.days()));
    }

    private Answer link(Actor actor, long id, LocalDate on) {
        cases.repeat(actor.regionId(), id);
        @Nullable CaseFile file = cases.find(actor.regionId(), id).orElse(null);
        if (file == null) {
            return new Answer.Refused("同一诉求已经登记，正在办理，请告知来件人等候答复");
        }
        step(actor, file, "repeat", on);
        telling.journal()
                .append(Fact.of(actor.regionId(), "case.repeated", "case", id)
                        .to(Particulars.of("times", file.likes().repeats()).json()));
        return new Answer.Done(id, true);
    }

    private long add(Actor actor, Line line, DraftCase.Drafted drafted, LocalDate on) {
        CaseFile draft = drafted.draft().file();
        long id = cases.add(drafted.draft());
        CaseFile file = cases.find(actor.regionId(), id).orElseThrow();
        clocks.begin(actor.regionId(), drafted.begun(id));
        step(actor, file, Line.OPEN, on);
        index.put(actor.regionId(), found(line.code()), id, DraftCase.found(line, draft.values()));
        telling.journal()
                .append(Fact.of(actor.regionId(), "case.opened", "case", id)
                        .to(Particulars.of("line", line.name())
                                .and("title", draft.title())
                                .and("unit", draft.standing().unitId())
                                .and("due", draft.days().dueOn())
                                .json()));
        Long unit = draft.standing().unitId();
        if (unit != null && !actor.actsFor(unit)) {
            telling.notices()
                    .tell(new Notices.Letter(
                            actor.regionId(),
                            unit,
                            "case/" + id + "/opened",
                            "新办件：" + draft.title(),
                            line.name(),
                            "case",
                            id));
        }
        return id;
    }

    private void step(Actor actor, CaseFile file, String act, LocalDate on) {
        cases.step(
                file,
                new Step(
                        0,
                        act,
                        file.standing().state(),
                        file.standing().state(),
                        on,
                        new Step.By(actor.accountId(), actor.label(), java.time.Instant.EPOCH),
                        file.standing().unitId(),
                        "",
                        Map.of()));
    }
}
