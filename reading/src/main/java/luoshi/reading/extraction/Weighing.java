package luoshi.reading.extraction;

import java.util.Arrays;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Tagged;

/** 权衡: the sums of the {@link Weights} of what a clause shows; each thing counts once. One clause at a time. */
final class Weighing {
    /** What a rule is worth to its kind that was never seen to be right or wrong. */
    private static final int RULE = 200;

    /** What speaks for a commitment where a figure or a stage is reached and a rule knows it for more than an action: a promise missed costs more than a line too many. */
    static final int TANGIBLE = 200;

    private static final char WIDE_BLANK = '\u3000';
    private static final Kind[] KINDS = {Kind.TARGET, Kind.PROJECT, Kind.DELIVERABLE, Kind.ACTION};

    private final Weights weights = Weights.STANDARD;
    private final Tagged text;
    private final int[] seen = new int[weights.rows()];
    private int turn;
    /** The rows of what the clause shows. */
    private int[] shown = new int[64];

    private int count;
    private int column;
    private int sum;
    /** What speaks for each of {@link #KINDS}. */
    private final int[] votes = new int[KINDS.length];

    Weighing(Tagged text) {
        this.text = text;
    }

    /** How much more speaks for {@code clause}, with its {@link Trait}s, being a commitment than against it. */
    int commitment(Clause clause, long traits) {
        return sum(clause, traits, Weights.COMMITMENT);
    }

    /** How much more speaks for {@code clause} of the review being a claim that can be checked than against it; {@code made} where a rule says so. */
    int claim(Clause clause, long traits, boolean made) {
        sum(clause, traits, Weights.CLAIM);
        if (made) {
            show(weights.made());
        }
        return sum;
    }

    private int sum(Clause clause, long traits, int asked) {
        turn++;
        count = 0;
        column = asked;
        sum = 0;
        for (long rest = traits; rest != 0; rest &= rest - 1) {
            show(weights.trait(Long.numberOfTrailingZeros(rest)));
        }
        words(clause.frame());
        characters(clause.start(), clause.end());
        return sum;
    }

    private void words(Frame frame) {
        show(weights.form(frame.form()));
        if (frame.head() >= 0) {
            show(weights.verb(text.word(frame.head())));
            if (frame.core() != frame.head()) {
                show(weights.core(text.word(frame.core())));
            }
        }
        if (frame.tail() >= 0) {
            show(weights.tail(text.word(frame.tail())));
        }
    }

    private void characters(int start, int end) {
        char before = Weights.BEGIN;
        for (int at = start; at < end; at++) {
            char c = text.at(at);
            if (digit(c)) {
                while (at + 1 < end && (digit(text.at(at + 1)) || (text.at(at + 1) == '.' && digit(text.at(at + 2))))) {
                    at++;
                }
                c = Weights.NUMBER;
            }
            if (c > ' ' && c != WIDE_BLANK) {
                show(weights.text(c));
                show(weights.text(before, c));
                before = c;
            }
        }
        show(weights.text(before, Weights.END));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void show(int row) {
        if (row == 0 || seen[row] == turn) {
            return;
        }
        seen[row] = turn;
        if (count == shown.length) {
            shown = Arrays.copyOf(shown, 2 * count);
        }
        shown[count++] = row;
        sum += weights.points(row, column);
    }

    /** The kind for which most speaks of the clause that was asked about last: its {@link Sign}s and the rule that fits are heard too. */
    Kinds.Verdict kind(long signs, Kinds.Verdict rule) {
        for (long rest = signs; rest != 0; rest &= rest - 1) {
            show(weights.sign(Long.numberOfTrailingZeros(rest)));
        }
        int said = weights.rule(rule.reason());
        show(said);
        for (int i = 0; i < KINDS.length; i++) {
            votes[i] = said == 0 && KINDS[i] == rule.kind() ? RULE : 0;
        }
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < KINDS.length; i++) {
                votes[i] += weights.points(shown[k], 1 + i);
            }
        }
        int first = 0;
        for (int i = 1; i < KINDS.length; i++) {
            first = votes[i] > votes[first] ? i : first;
        }
        Kind best = KINDS[first];
        return best == rule.kind() ? rule : new Kinds.Verdict(best, "用词多见于" + best.label());
    }
}
