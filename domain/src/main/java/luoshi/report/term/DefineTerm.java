package luoshi.report.term;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.report.Answer;
import luoshi.report.term.Term.Standing;

/** 解释名词: the office adds a term, explains it, gives it aliases, bounds its validity, or waves off a guess of the reader. */
public final class DefineTerm {
    private static final int LONGEST_TERM = 40;
    private static final int LONGEST_DEFINITION = 1_000;

    private final Terms terms;
    private final Journal journal;

    public DefineTerm(Terms terms, Journal journal) {
        this.terms = terms;
        this.journal = journal;
    }

    /** @param term with id 0 where it is new */
    public Answer define(Actor actor, Term term) {
        if (!actor.may("report.manage")) {
            return new Answer.Refused("名词由督查室或政府办维护");
        }
        if (term.term().isBlank() || term.term().length() > LONGEST_TERM) {
            return new Answer.Refused("名词要写，不超过" + LONGEST_TERM + "个字");
        }
        if (term.definition().length() > LONGEST_DEFINITION) {
            return new Answer.Refused("解释不超过" + LONGEST_DEFINITION + "个字");
        }
        if ((term.standing() == Standing.DEFINED) == term.definition().isBlank()) {
            return new Answer.Refused("写了解释的选“已解释”；没有解释的选“待解释”或“不需解释”");
        }
        if (term.validity().to() != null
                && term.validity().to().isBefore(term.validity().from())) {
            return new Answer.Refused("有效期的止日不能早于起日");
        }
        boolean taken = terms.list(actor.regionId()).stream()
                .filter(other -> other.id() != term.id())
                .anyMatch(other -> other.names().stream()
                        .map(TermUses::folded)
                        .anyMatch(name ->
                                term.names().stream().map(TermUses::folded).anyMatch(name::equals)));
        if (taken) {
            return new Answer.Refused("已经有叫这个名字的名词");
        }
        return term.id() == 0 ? add(actor, term) : change(actor, term);
    }

    private Answer add(Actor actor, Term term) {
        long id = terms.add(term);
        journal.append(Fact.of(actor.regionId(), "term.added", "term", id).to(told(term)));
        return new Answer.Done(id);
    }

    private Answer change(Actor actor, Term term) {
        var before = terms.find(actor.regionId(), term.id());
        if (before.isEmpty()) {
            return new Answer.Refused("没有这个名词");
        }
        terms.change(term);
        journal.append(Fact.of(actor.regionId(), "term.changed", "term", term.id())
                .from(told(before.get()))
                .to(told(term)));
        return new Answer.Done(term.id());
    }

    private static String told(Term term) {
        return Particulars.of("term", term.term())
                .and("aliases", term.aliases())
                .and("definition", term.definition())
                .and("standing", term.standing().label())
                .and("source", term.source().words())
                .and("from", term.validity().from())
                .and("to", term.validity().to())
                .json();
    }
}
