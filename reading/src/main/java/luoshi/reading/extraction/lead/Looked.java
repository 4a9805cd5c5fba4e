package luoshi.reading.extraction.lead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import luoshi.foundation.text.Span;

/** A text and the words of a gazetteer in the stretch of it that was asked about last: a clause finds those of its sentence already told apart. */
public final class Looked {
    /** What stands later in a clause is nearer to its head and counts for more. */
    private static final double LATER = 0.35;

    /** The text, each character as the {@link Terms} number it. */
    private final char[] letters;

    private final Terms terms;
    private int[] starts = new int[32];
    private int[] words = new int[starts.length];
    private int count;
    private int from;
    private int to;
    /** Of the words those that lie in the stretch that was weighed last. */
    private int first;

    private int behind;
    /** What the stretch that was weighed last gives to each department. */
    private final double[] points;

    private final double[] order;

    Looked(char[] text, Terms terms, int departments) {
        this.letters = terms.numbered(text);
        this.terms = terms;
        this.points = new double[departments];
        this.order = new double[departments];
    }

    /** {@code above} and what the words of {@code stretch} give, by department; good until the next stretch is weighed. */
    double[] weigh(Span stretch, double[] above) {
        System.arraycopy(above, 0, points, 0, points.length);
        if (stretch.start() < from || stretch.end() > to || !wholeWords(stretch)) {
            tell(stretch.start(), stretch.end());
        }
        double share = LATER / stretch.length();
        for (int i = first; i < behind; i++) {
            terms.give(words[i], 1 + share * (end(i) - stretch.start()), points);
        }
        return points;
    }

    /** Room for an order of the departments. */
    double[] order() {
        return order;
    }

    /** Finds the words of {@code stretch} among those that are told apart; false where one of them reaches over its ends. */
    private boolean wholeWords(Span stretch) {
        int at = 0;
        while (at < count && starts[at] < stretch.start()) {
            at++;
        }
        first = at;
        while (at < count && starts[at] < stretch.end()) {
            at++;
        }
        behind = at;
        return (first == 0 || end(first - 1) <= stretch.start()) && (behind == 0 || end(behind - 1) <= stretch.end());
    }

    private int end(int number) {
        return starts[number] + terms.length(words[number]);
    }

    private void tell(int start, int end) {
        from = start;
        to = end;
        count = 0;
        int at = start;
        while (at < end) {
            int word = terms.longestOf(letters, at, end);
            if (word < 0) {
                at++;
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                words = Arrays.copyOf(words, 2 * count);
            }
            starts[count] = at;
            words[count++] = word;
            at += terms.length(word);
        }
        first = 0;
        behind = count;
    }

    /** Of the words that were weighed last those that speak for {@code department}, the longest first, of one length the first that was met. */
    List<String> because(int department) {
        List<String> because = List.of();
        for (int i = first; i < behind; i++) {
            boolean said = terms.isReason(words[i]) && terms.speaksFor(words[i], department);
            if (said && !before(i)) {
                because = because.isEmpty() ? new ArrayList<>(2) : because;
                because.add(place(because, terms.length(words[i])), terms.word(words[i]));
            }
        }
        return because;
    }

    private boolean before(int number) {
        int i = first;
        while (words[i] != words[number]) {
            i++;
        }
        return i < number;
    }

    private static int place(List<String> because, int length) {
        int at = because.size();
        while (at > 0 && because.get(at - 1).length() < length) {
            at--;
        }
        return at;
    }
}
