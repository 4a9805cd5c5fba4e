package luoshi.reading.extraction;

import java.util.Arrays;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Tagged;

/** 权衡: the sums of the {@link Weights} of what a clause shows; each thing counts once. One clause at a time. */
final class Weighing {
    /** What a rule is worth to its kind that was never seen to be right or wrong. */
    private static final int RULE = 100;

    private static final Kind[] KINDS = {Kind.TARGET, Kind.PROJECT, Kind.DELIVERABLE, Kind.ACTION};

    private final Weights weights = Weights.STANDARD;
    private final Tagged text;
    private final int[] sums = new int[Weights.COLUMNS];
    private final int[] seen = new int[weights.rows()];
    private int turn;

    Weighing(Tagged text) {
        this.text = text;
    }

    /** Weighs {@code clause} with its {@link Trait}s and {@link Sign}s; what is asked afterwards is asked of it. */
    void weigh(Clause clause, long traits, long signs) {
        turn++;
        Arrays.fill(sums, 0);
        for (long rest = traits; rest != 0; rest &= rest - 1) {
            add(weights.trait(Long.numberOfTrailingZeros(rest)));
        }
        for (long rest = signs; rest != 0; rest &= rest - 1) {
            add(weights.sign(Long.numberOfTrailingZeros(rest)));
        }
        words(clause.frame());
        characters(clause.start(), clause.end());
    }

    private void words(Frame frame) {
        add(weights.form(frame.form()));
        if (frame.head() >= 0) {
            add(weights.verb(text.word(frame.head())));
            if (frame.core() != frame.head()) {
                add(weights.core(text.word(frame.core())));
            }
        }
        if (frame.tail() >= 0) {
            add(weights.tail(text.word(frame.tail())));
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
            if (!Character.isWhitespace(c)) {
                add(weights.text(c));
                add(weights.text(before, c));
                before = c;
            }
        }
        add(weights.text(before, Weights.END));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int row) {
        if (row == 0 || seen[row] == turn) {
            return;
        }
        seen[row] = turn;
        for (int column = 0; column < Weights.COLUMNS; column++) {
            sums[column] += weights.points(row, column);
        }
    }

    /** Whether more speaks for a commitment than against one. */
    boolean commits() {
        return sums[0] > 0;
    }

    /** The kind for which most speaks, the rule that fits among it. */
    Kinds.Verdict kind(Kinds.Verdict rule) {
        int row = weights.rule(rule.reason());
        Kind best = rule.kind();
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < KINDS.length; i++) {
            int said = row > 0 ? weights.points(row, 1 + i) : KINDS[i] == rule.kind() ? RULE : 0;
            int sum = sums[1 + i] + said;
            if (sum > most) {
                most = sum;
                best = KINDS[i];
            }
        }
        return best == rule.kind() ? rule : new Kinds.Verdict(best, "用词多见于" + best.label());
    }
}
