package luoshi.reading.extraction;

import java.util.List;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** 原则与套话: what is no commitment whatever else speaks for it: guiding thought, announcements of a list, sentences that say what something is. */
final class Principles {
    private static final Phrases GUIDING =
            Phrases.of("为指导", "总基调", "总体要求", "新发展理念", "指导思想", "重要讲话", "重要指示", "两个确立", "两个维护");
    private static final Phrases ANNOUNCING = Phrases.of(
            "好以下", "以下几", "以下工作", "以下重点", "以下任务", "以下十", "以下九", "以下八", "以下七", "以下六", "以下五", "以下四", "以下三", "下列", "如下",
            "方面工作", "方面的工作", "个方面", "各位代表", "总体思路");
    // What a review owns up to is no claim.
    private static final Phrases SHORTCOMINGS =
            Phrases.of("也要看到", "清醒地", "清醒认识", "清醒看到", "存在不少", "存在一些", "仍然存在", "还存在", "短板", "短处", "面临不少", "困难和问题");

    private final Tagged text;
    private int sentence = -1;
    private boolean guiding;
    private boolean slogan;
    private boolean before;
    private int reviewed = -1;
    private boolean owning;

    Principles(Tagged text) {
        this.text = text;
    }

    boolean holds(Clause clause, List<Measure> measures) {
        if (clause.sentence().start() != sentence) {
            sentence = clause.sentence().start();
            guiding = text.holds(
                    GUIDING, clause.sentence().start(), clause.sentence().end());
            slogan = false;
        }
        before = slogan;
        Frame frame = clause.frame();
        slogan |= frame.head() >= 0 && frame.verbal() && text.is(frame.head(), WordClass.SLOGAN);
        return announcing(clause) || (measures.isEmpty() && (guiding || copula(clause)));
    }

    /** Whether the sentence of {@code clause} tells of difficulties. */
    boolean ownsUp(Clause clause) {
        if (clause.sentence().start() != reviewed) {
            reviewed = clause.sentence().start();
            owning = text.holds(
                    SHORTCOMINGS, clause.sentence().start(), clause.sentence().end());
        }
        return owning;
    }

    boolean afterSlogan(Clause clause) {
        return clause.sentence().start() == sentence && before;
    }

    private boolean announcing(Clause clause) {
        boolean jobs = text.startsWith("项工作", clause.end() - 3) || text.startsWith("项重点工作", clause.end() - 5);
        return (jobs && text.find('、', clause.start(), clause.end()) < 0)
                || text.holds(ANNOUNCING, clause.start(), clause.end());
    }

    /** 今年是关键一年: says what something is. */
    private boolean copula(Clause clause) {
        int at = text.find('是', clause.start() + 1, clause.end());
        return at >= 0 && at < clause.end() - 1 && "还就要于总特只但可而".indexOf(text.at(at - 1)) < 0 && text.at(at + 1) != '否';
    }
}
