package luoshi.reading.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** 重复文字: words set twice in a row (“主动主动作为”), a particle doubled (“的的”), an item of a list set twice (“清单化、清单化”). */
final class Repetition {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    /** Items of a list may share a short word; longer ones that are equal were set twice. */
    private static final int SHORTEST_ITEM = 5;

    private static final String PARTICLES = "的了是";

    /** 目的的, 明了了: the first of the two belongs to the word before. */
    private static final String BEFORE_PARTICLE = "目有一明为端";
    /** 一件一件, 逐户逐户, 家家户户 are meant. */
    private static final String DISTRIBUTIVE = "一逐每各年天日月代层家人步个";

    private static final int SLOTS = 256;

    private final char[] text;
    private final List<Mark> marks = new ArrayList<>();

    private Repetition(char[] text) {
        this.text = text;
    }

    static List<Mark> marks(String text) {
        Repetition repetition = new Repetition(text.toCharArray());
        BitSet recurring = repetition.recurring();
        for (int at = recurring.nextSetBit(0); at >= 0 && at + 1 < text.length(); at = recurring.nextSetBit(at + 1)) {
            at += Math.max(0, repetition.at(at) - 1);
        }
        return repetition.marks;
    }

    /** The places whose character comes again close behind, and some others: no repetition begins anywhere else. */
    private BitSet recurring() {
        BitSet recurring = new BitSet(text.length);
        int[] next = new int[SLOTS];
        Arrays.fill(next, Integer.MAX_VALUE);
        for (int at = text.length - 1; at >= 0; at--) {
            int slot = text[at] % SLOTS;
            if (next[slot] - at <= LONGEST + 1) {
                recurring.set(at);
            }
            next[slot] = at;
        }
        return recurring;
    }

    /** How many units the repetition that begins at {@code at} covers; 0 where there is none. */
    private int at(int at) {
        char first = text[at];
        if (!isHan(first)) {
            return 0;
        }
        if (doubledParticle(at)) {
            return mark(at, 1, 1);
        }
        for (int length = SHORTEST; length <= LONGEST && at + 2 * length <= text.length; length++) {
            char next = text[at + length];
            if (next != first && next != '、') {
                continue;
            }
            if (clearCut(at, length)
                    && repeats(at, at + length, length)
                    && DISTRIBUTIVE.indexOf(first) < 0
                    && text[at + 1] != first) {
                return mark(at, length, length);
            }
            boolean item = length >= SHORTEST_ITEM
                    && startsItem(at)
                    && at + 2 * length < text.length
                    && text[at + length] == '、';
            if (item && repeats(at, at + length + 1, length) && endsItem(at + 2 * length + 1)) {
                return mark(at, length + 1, length);
            }
        }
        return 0;
    }

    private boolean doubledParticle(int at) {
        char first = text[at];
        return first == text[at + 1]
                && PARTICLES.indexOf(first) >= 0
                && (at == 0 || BEFORE_PARTICLE.indexOf(text[at - 1]) < 0);
    }

    /** Two letters may meet again by chance (“构建共建共治”); at the start of a clause they do not. */
    private boolean clearCut(int at, int length) {
        return length > SHORTEST || startsItem(at);
    }

    private int mark(int at, int distance, int length) {
        marks.add(Mark.at(at + distance, at + distance + length, MarkKind.REPEATED_WORDS));
        return distance + length;
    }

    private boolean repeats(int one, int other, int length) {
        if (other + length > text.length || text[one] != text[other]) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[one + i] != text[other + i] || !isHan(text[one + i])) {
                return false;
            }
        }
        return true;
    }

    private boolean startsItem(int at) {
        return at == 0 || !isHan(text[at - 1]);
    }

    private boolean endsItem(int at) {
        return at >= text.length || !isHan(text[at]);
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
