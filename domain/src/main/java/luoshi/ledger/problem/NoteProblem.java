package luoshi.ledger.problem;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;

/**
 * 报整改进展: what was done about a problem, by its unit or the supervision office. It is solved only where a file shows it, and the unit alone does not
 * say so of itself: 已解决 is the supervision office's word.
 */
public final class NoteProblem {
    private final Problems problems;
    private final Journal journal;

    public NoteProblem(Problems problems, Journal journal) {
        this.problems = problems;
        this.journal = journal;
    }

    /**
     * A refusal may come after the note was written; whoever called takes the transaction back.
     *
     * @param files hands in the files of the note whose id it is given
     * @param shown whether files of a note are there
     */
    public Answer note(Actor actor, long id, String words, ProblemState next, LongConsumer files, LongPredicate shown) {
        var found = problems.find(actor.regionId(), id);
        if (found.isEmpty()) {
            return REFUSED;
        }
        Problem problem = found.get();
        Long unit = problem.care().unitId();
        boolean own = unit != null && actor.actsFor(unit) && actor.may("ledger.report");
        if (!own && !actor.may("ledger.manage")) {
            return REFUSED;
        }
        if (words.isBlank()) {
            return new Answer.Refused("请写明做了什么");
        }
        if (!problem.state().mayBecome(next)) {
            return new Answer.Refused("“" + problem.state().label() + "”的问题不能改为“" + next.label() + "”");
        }
        if (next != ProblemState.UNDERWAY && next != problem.state() && !actor.may("ledger.manage")) {
            return new Answer.Refused("是否" + next.label() + "由督查室认定，请报“整改中”并附材料");
        }
        long note = problems.note(actor.regionId(), id, words.strip(), next);
        files.accept(note);
        if (next == ProblemState.SOLVED && !shown(actor, id, note, shown)) {
            return new Answer.Refused("认定已解决要有佐证材料：请附一份文件或照片");
        }
        journal.append(Fact.of(actor.regionId(), "problem.noted", "problem", id)
                .from(Particulars.of("state", problem.state().label()).json())
                .to(Particulars.of("state", next.label())
                        .and("words", words.strip())
                        .and("note", note)
                        .json()));
        return new Answer.Done(note);
    }

    private boolean shown(Actor actor, long id, long note, LongPredicate shown) {
        List<Problems.Note> notes = problems.notes(actor.regionId(), id);
        return shown.test(note) || notes.stream().anyMatch(other -> shown.test(other.id()));
    }

    private static final Answer.Refused REFUSED = new Answer.Refused("整改进展由责任单位或督查室报");
}
