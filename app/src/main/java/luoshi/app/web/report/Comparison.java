package luoshi.app.web.report;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Differences;
import luoshi.foundation.text.Differences.Kind;
import luoshi.foundation.text.Differences.Run;
import luoshi.report.Report;

/**
 * 两稿比对: the newer version's text with what was taken out and put in, paragraph by paragraph.
 *
 * @param blocks in text order
 * @param counts how much changed
 */
public record Comparison(
        Report older, Report newer, List<Report> versions, List<Block> blocks, Counts counts, Matters matters) {

    /** Places where something changed, and how many characters went and came. */
    public record Counts(int places, int removed, int added) {}

    /** What the change means for the matters that were read: those whose words changed, and how many are new or gone. */
    public record Matters(List<Matter> changed, int fresh, int gone) {
        public boolean isEmpty() {
            return changed.isEmpty() && fresh == 0 && gone == 0;
        }
    }

    /** A matter whose words changed. */
    public record Matter(long id, String before, String after, boolean waits) {}

    /**
     * A paragraph, or several in a row in which nothing changed.
     *
     * @param unchanged how many paragraphs nothing happened to; 0 for one with changes
     */
    public record Block(int unchanged, List<Piece> pieces) {}

    /**
     * A stretch.
     *
     * @param place which change it is, from 1; 0 for what stayed
     * @param opens whether the change begins here
     */
    public record Piece(Kind kind, String words, int place, boolean opens) {
        public boolean same() {
            return kind == Kind.SAME;
        }

        public boolean removed() {
            return kind == Kind.REMOVED;
        }
    }

    static Comparison of(
            Report older, String before, Report newer, String after, List<Report> versions, Matters matters) {
        List<Run> runs = Differences.of(before, after);
        Cutting cutting = new Cutting(before, after);
        runs.forEach(cutting::take);
        return new Comparison(
                older,
                newer,
                versions,
                cutting.blocks(),
                new Counts(cutting.place, characters(runs, Kind.REMOVED, before), characters(runs, Kind.ADDED, after)),
                matters);
    }

    private static int characters(List<Run> runs, Kind kind, String text) {
        return runs.stream()
                .filter(run -> run.kind() == kind)
                .map(run -> kind == Kind.REMOVED ? run.before() : run.after())
                .mapToInt(span -> span.of(text).strip().length())
                .sum();
    }

    /** Cuts runs where their text has line breaks. */
    private static final class Cutting {
        private final String before;
        private final String after;
        private final List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        private int place;
        private boolean inside;

        Cutting(String before, String after) {
            this.before = before;
            this.after = after;
        }

        void take(Run run) {
            boolean same = run.kind() == Kind.SAME;
            boolean opens = !same && !inside;
            inside = !same;
            place += opens ? 1 : 0;
            String words = run.kind() == Kind.REMOVED
                    ? run.before().of(before)
                    : run.after().of(after);
            String[] parts = words.split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(new Piece(run.kind(), parts[i], same ? 0 : place, opens && i == 0));
                }
            }
        }

        List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            List<Piece> quiet = new ArrayList<>();
            for (List<Piece> line : lines) {
                if (line.isEmpty()) {
                    continue;
                }
                if (line.stream().allMatch(Piece::same)) {
                    quiet.addAll(line);
                } else {
                    rest(blocks, quiet);
                    blocks.add(new Block(0, List.copyOf(line)));
                }
            }
            rest(blocks, quiet);
            return blocks;
        }

        private static void rest(List<Block> blocks, List<Piece> quiet) {
            if (!quiet.isEmpty()) {
                blocks.add(new Block(quiet.size(), List.copyOf(quiet)));
                quiet.clear();
            }
        }
    }
}
