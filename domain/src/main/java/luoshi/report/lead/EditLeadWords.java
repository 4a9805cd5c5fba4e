package luoshi.report.lead;

import java.math.BigDecimal;
import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.report.Answer;

/** 维护部门用词: the office adds a word to a department's, or withdraws one. Reports that are taken in afterwards are read with it. */
public final class EditLeadWords {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final BigDecimal MOST = BigDecimal.TEN;

    private final LeadWords words;
    private final List<String> departments;
    private final Journal journal;

    /** @param departments the codes of the gazetteer */
    public EditLeadWords(LeadWords words, List<String> departments, Journal journal) {
        this.words = words;
        this.departments = List.copyOf(departments);
        this.journal = journal;
    }

    /** @param word with id 0 */
    public Answer add(Actor actor, LeadWord word) {
        if (!actor.may("report.manage")) {
            return new Answer.Refused("部门用词由督查室或政府办维护");
        }
        if (!departments.contains(word.department())) {
            return new Answer.Refused("请选一个部门");
        }
        if (word.word().length() < SHORTEST
                || word.word().length() > LONGEST
                || word.word().matches(".*\\s.*")) {
            return new Answer.Refused("用词要写" + SHORTEST + "到" + LONGEST + "个字，中间不空格");
        }
        if (word.points().abs().compareTo(MOST) >= 0) {
            return new Answer.Refused("加减分要在-10和10之间");
        }
        boolean taken = words.list(actor.regionId()).stream()
                .anyMatch(other -> other.department().equals(word.department())
                        && other.word().equals(word.word()));
        if (taken) {
            return new Answer.Refused("“" + word.word() + "”已经是" + word.department() + "的用词，要改分请先撤下");
        }
        long id = words.add(word);
        journal.append(
                Fact.of(actor.regionId(), "leadword.added", "leadword", id).to(told(word)));
        return new Answer.Done(id);
    }

    public Answer withdraw(Actor actor, long id) {
        if (!actor.may("report.manage")) {
            return new Answer.Refused("部门用词由督查室或政府办维护");
        }
        var found = words.list(actor.regionId()).stream()
                .filter(word -> word.id() == id)
                .findFirst();
        if (found.isEmpty()) {
            return new Answer.Refused("没有这个用词，或已经撤下");
        }
        words.withdraw(actor.regionId(), id);
        journal.append(
                Fact.of(actor.regionId(), "leadword.withdrawn", "leadword", id).from(told(found.get())));
        return new Answer.Done(id);
    }

    private static String told(LeadWord word) {
        return Particulars.of("department", word.department())
                .and("word", word.word())
                .and("points", word.points())
                .json();
    }
}
