package luoshi.reading.extraction.works;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Tagged;

/**
 * 项目名称: the names of works in a clause, of all sets of stretches that do not overlap the one that weighs most. For one thread at a time. The choice
 * is made from the end of the clause on: what is best from a place on does not depend on what stands before it, but for a name that ends at a mark
 * right before it.
 */
public final class WorksNames {
    private static final int SHORTEST = 2;
    static final int LONGEST = 45;
    /** What begins, ends and holds letters as badly as this is no name, whatever else it shows; a member of a list may have what joins it to the others. */
    private static final int HOPELESS = -300;

    private static final int HOPELESS_MEMBER = -1000;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Tagged text;
    private final Layout layout;
    private final Edges edges;
    private final Stretch stretch;

    /** Where names may end, and what speaks for each. */
    private int[] ends = new int[128];

    private int[] ending = new int[128];
    private int count;
    /** The most from an offset on, also where a name ends there. */
    private int[] best = new int[128];

    private int[] behindName = new int[128];
    /** The end of the best name from an offset on, also behind another one, and what that one weighs with all that follows. */
    private int[] end = new int[128];

    private int[] joinedEnd = new int[128];
    private int[] joined = new int[128];

    public WorksNames(Tagged text, Figures figures) {
        this.text = text;
        this.layout = new Layout(text, figures);
        this.edges = new Edges(layout);
        this.stretch = new Stretch(layout);
    }

    /** The names in text order, each a part of the clause; those of a clause that tells of works, an output or a claim. */
    public List<String> in(Clause clause) {
        List<Span> names = spans(clause);
        return names.isEmpty()
                ? List.of()
                : names.stream().map(name -> name.of(text.text())).toList();
    }

    List<Span> spans(Clause clause) {
        layout.lay(clause);
        edges.lay();
        int length = layout.length();
        if (length + 2 > best.length) {
            int room = length * 2;
            ends = new int[room];
            ending = new int[room];
            best = new int[room];
            behindName = new int[room];
            end = new int[room];
            joinedEnd = new int[room];
            joined = new int[room];
        }
        listEnds(length);
        best[length] = 0;
        behindName[length] = 0;
        joined[length] = NEVER;
        int comma = length;
        for (int i = length - 1; i >= 0; i--) {
            best[i] = best[i + 1];
            end[i] = -1;
            joined[i] = NEVER;
            comma = layout.at(i) == '，' ? i : comma;
            if (layout.starts(i)) {
                from(i, Math.min(comma, i + LONGEST));
            }
            behindName[i] = Math.max(best[i], layout.mark(i) ? joined[i + 1] : NEVER);
        }
        return best[0] > 0 ? chosen(clause.start()) : List.of();
    }

    private void listEnds(int length) {
        count = 0;
        for (int i = SHORTEST; i <= length; i++) {
            if (layout.ends(i)) {
                ends[count] = i;
                ending[count++] = edges.end(i);
            }
        }
    }

    private void from(int offset, int limit) {
        int first = count;
        while (first > 0 && ends[first - 1] >= offset + SHORTEST) {
            first--;
        }
        if (first == count) {
            return;
        }
        int starts = edges.start(offset);
        boolean goesOn = layout.mark(offset - 1);
        stretch.open(offset);
        for (int i = first; i < count && ends[i] <= limit; i++) {
            int to = ends[i];
            int edged = starts + ending[i] + edges.between(offset, to);
            if (hopeless(edged, goesOn || layout.mark(to))) {
                continue;
            }
            stretch.grow(to);
            int weight = edged + stretch.weigh() + behindName[to];
            if (weight > best[offset]) {
                best[offset] = weight;
                end[offset] = to;
            }
            if (goesOn && weight + edges.join(offset - 1, to) > joined[offset]) {
                joined[offset] = weight + edges.join(offset - 1, to);
                joinedEnd[offset] = to;
            }
        }
    }

    /** Whether a stretch that weighs so much but for what it is as a whole is not looked at, be it beside a mark or not. */
    static boolean hopeless(int edged, boolean beside) {
        return edged <= (beside ? HOPELESS_MEMBER : HOPELESS);
    }

    private List<Span> chosen(int start) {
        List<Span> names = new ArrayList<>();
        int at = 0;
        while (at < layout.length()) {
            if (end[at] < 0) {
                at++;
                continue;
            }
            int to = end[at];
            names.add(new Span(start + at, start + to));
            while (behindName[to] > best[to]) {
                at = to + 1;
                to = joinedEnd[at];
                names.add(new Span(start + at, start + to));
            }
            at = to;
        }
        return names;
    }
}
