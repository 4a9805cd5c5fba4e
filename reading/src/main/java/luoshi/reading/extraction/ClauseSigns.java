package luoshi.reading.extraction;

import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;

/** A clause with its signs, as the rules of its kind look at it. */
abstract class ClauseSigns {
    /** How a drive is carried on that has no end. */
    static final Phrases PROGRAMME = Phrases.of("深入", "大力", "持续", "纵深", "全面", "认真");

    private static final Letters NUMERALS = Letters.of("两二三四五六七八九十");
    private static final Letters SUMMING = Letters.of("个项大种");
    private static final int SOLID =
            WordClass.any(WordClass.WORK, WordClass.FACILITY, WordClass.DOCUMENT, WordClass.TITLE, WordClass.EVENT);
    private static final WordSet MANAGING = WordSet.of("管理");
    private static final int LONGEST_SUM = 9;

    final Tagged text;
    final Clause clause;
    final Frame frame;
    private final long set;

    ClauseSigns(Tagged text, Clause clause, long set) {
        this.text = text;
        this.clause = clause;
        this.frame = clause.frame();
        this.set = set;
    }

    /** 甲、乙、丙三项重点工作, 两种资源、两个市场: a numeral in words that sums up what no one would go and count. */
    final boolean numbered() {
        int last = -1;
        for (int i = Math.max(clause.start(), frame.object()); i < clause.end() - 1; i++) {
            char c = text.at(i);
            if (Character.isDigit(c)) {
                return false;
            }
            boolean counted = NUMERALS.hold(c) && SUMMING.hold(text.at(i + 1)) && !NUMERALS.hold(text.at(i - 1));
            last = counted ? i : last;
        }
        if (last < 0 || deverbal() || text.find('、', frame.object(), clause.end()) < 0) {
            return false;
        }
        for (int token = text.from(last + 2); token < text.count() && text.end(token) <= clause.end(); token++) {
            if (text.is(token, SOLID)) {
                return false;
            }
        }
        return clause.end() - last <= LONGEST_SUM;
    }

    final boolean deverbal() {
        return frame.tail() >= 0 && text.is(frame.tail(), WordClass.DEVERBAL) && !MANAGING.holds(text, frame.tail());
    }

    final boolean facility() {
        for (int token = text.from(Math.max(clause.start(), frame.object()));
                token < text.count() && text.end(token) <= clause.end();
                token++) {
            if (text.is(token, WordClass.FACILITY)) {
                return true;
            }
        }
        return false;
    }

    final boolean built() {
        return frame.core() >= 0 && text.is(frame.core(), WordClass.BUILD);
    }

    /** Whether one of {@code verbs} carries the clause. */
    final boolean headed(WordSet verbs) {
        return frame.head() >= 0 && verbs.holds(text, frame.head());
    }

    final boolean has(Sign sign) {
        return (set & sign.bit()) != 0;
    }
}
