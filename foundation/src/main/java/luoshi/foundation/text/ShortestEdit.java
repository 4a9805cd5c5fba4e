package luoshi.foundation.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * 最短改动: which elements of one sequence have to go and which of another have to come. Divides at the middle of a shortest edit (Myers 1986, in linear
 * space); where two stretches have next to nothing in common it settles for a good division after {@link #PATIENCE} rounds.
 */
final class ShortestEdit {
    private static final int PATIENCE = 1_000;

    private final int[] before;
    private final int[] after;
    private final BitSet gone = new BitSet();
    private final BitSet come = new BitSet();
    /** How far each diagonal (place before minus place after, shifted by {@code zero}) was walked from the front and from the back. */
    private final int[] front;

    private final int[] back;
    private final int zero;

    private ShortestEdit(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.zero = after.length + 1;
        this.front = new int[before.length + after.length + 3];
        this.back = new int[front.length];
    }

    static ShortestEdit between(int[] before, int[] after) {
        ShortestEdit edit = new ShortestEdit(before, after);
        edit.compare(0, before.length, 0, after.length);
        return edit;
    }

    boolean removed(int at) {
        return gone.get(at);
    }

    boolean added(int at) {
        return come.get(at);
    }

    private void compare(int left, int right, int top, int bottom) {
        int x = left;
        int y = top;
        int xEnd = right;
        int yEnd = bottom;
        while (x < xEnd && y < yEnd && before[x] == after[y]) {
            x++;
            y++;
        }
        while (x < xEnd && y < yEnd && before[xEnd - 1] == after[yEnd - 1]) {
            xEnd--;
            yEnd--;
        }
        if (x == xEnd) {
            come.set(y, yEnd);
        } else if (y == yEnd) {
            gone.set(x, xEnd);
        } else {
            int[] middle = middle(x, xEnd, y, yEnd);
            compare(x, middle[0], y, middle[1]);
            compare(middle[0], xEnd, middle[1], yEnd);
        }
    }

    /** A point on a shortest edit of the rectangle, neither its first corner nor its last. */
    private int[] middle(int left, int right, int top, int bottom) {
        int forward = left - top;
        int backward = right - bottom;
        boolean odd = ((forward - backward) & 1) != 0;
        int lowest = left - bottom;
        int highest = right - top;
        Arrays.fill(front, zero + lowest - 1, zero + highest + 2, Integer.MIN_VALUE);
        Arrays.fill(back, zero + lowest - 1, zero + highest + 2, Integer.MAX_VALUE);
        front[zero + forward] = left;
        back[zero + backward] = right;
        for (int round = 1; round < PATIENCE; round++) {
            for (int k = first(forward, round, lowest); k <= Math.min(forward + round, highest); k += 2) {
                int x = forth(k, right, bottom);
                if (x != Integer.MIN_VALUE) {
                    front[zero + k] = advance(x, k, right, bottom);
                    if (odd && Math.abs(k - backward) < round && back[zero + k] <= front[zero + k]) {
                        return new int[] {front[zero + k], front[zero + k] - k};
                    }
                }
            }
            for (int k = first(backward, round, lowest); k <= Math.min(backward + round, highest); k += 2) {
                int x = home(k, left, top);
                if (x != Integer.MAX_VALUE) {
                    back[zero + k] = retreat(x, k, left, top);
                    if (!odd && Math.abs(k - forward) <= round && back[zero + k] <= front[zero + k]) {
                        return new int[] {back[zero + k], back[zero + k] - k};
                    }
                }
            }
        }
        return farthest(lowest, highest);
    }

    /** The farthest place on diagonal {@code k} one step from its neighbours, inside the rectangle. */
    private int forth(int k, int right, int bottom) {
        int past = front[zero + k - 1];
        int down = front[zero + k + 1];
        int x = past == Integer.MIN_VALUE || past >= right ? Integer.MIN_VALUE : past + 1;
        return down == Integer.MIN_VALUE || down - k > bottom ? x : Math.max(x, down);
    }

    private int home(int k, int left, int top) {
        int past = back[zero + k + 1];
        int up = back[zero + k - 1];
        int x = past == Integer.MAX_VALUE || past <= left ? Integer.MAX_VALUE : past - 1;
        return up == Integer.MAX_VALUE || up - k < top ? x : Math.min(x, up);
    }

    /** The lowest diagonal of this round's parity inside the rectangle. */
    private static int first(int start, int round, int lowest) {
        int k = start - round;
        return k >= lowest ? k : k + (lowest - k + 1) / 2 * 2;
    }

    private int[] farthest(int lowest, int highest) {
        int best = lowest;
        int sum = Integer.MIN_VALUE;
        for (int k = lowest; k <= highest; k++) {
            int x = front[zero + k];
            if (x != Integer.MIN_VALUE && 2 * x - k > sum) {
                sum = 2 * x - k;
                best = k;
            }
        }
        return new int[] {front[zero + best], front[zero + best] - best};
    }

    private int advance(int from, int k, int right, int bottom) {
        int x = from;
        while (x < right && x - k < bottom && before[x] == after[x - k]) {
            x++;
        }
        return x;
    }

    private int retreat(int from, int k, int left, int top) {
        int x = from;
        while (x > left && x - k > top && before[x - 1] == after[x - k - 1]) {
            x--;
        }
        return x;
    }
}
