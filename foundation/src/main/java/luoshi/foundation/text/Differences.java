package luoshi.foundation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 逐字比对: what was taken out of one text and put into another. Lines are aligned first, then the words of what changed: a number or a Latin word
 * is one word, and so is each other character. Islands of a character or two between large changes belong to the change, as a reader sees it.
 */
public final class Differences {
    /** An unchanged stretch of fewer units between two changes is read as part of them. */
    private static final int ISLAND = 2;

    private static final int LARGER_ISLAND = 4;
    private static final int LARGE_CHANGE = 12;

    private Differences() {}

    /** What became of a stretch. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A stretch of both texts.
     *
     * @param before where it stood; empty for what was added
     * @param after where it stands; empty for what was removed
     */
    public record Run(Kind kind, Span before, Span after) {}

    /** Runs in text order that together cover both texts; of a change, what was removed comes first. */
    public static List<Run> of(String before, String after) {
        List<Span> oldLines = lines(before);
        List<Span> newLines = lines(after);
        Map<String, Integer> names = new HashMap<>();
        ShortestEdit edit = ShortestEdit.between(named(before, oldLines, names), named(after, newLines, names));
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < oldLines.size() || j < newLines.size()) {
            int fromOld = i;
            int fromNew = j;
            while (i < oldLines.size() && edit.removed(i)) {
                i++;
            }
            while (j < newLines.size() && edit.added(j)) {
                j++;
            }
            words(
                    before.substring(start(oldLines, fromOld, before), start(oldLines, i, before)),
                    after.substring(start(newLines, fromNew, after), start(newLines, j, after)),
                    start(oldLines, fromOld, before),
                    start(newLines, fromNew, after),
                    runs);
            while (i < oldLines.size() && j < newLines.size() && !edit.removed(i) && !edit.added(j)) {
                add(runs, new Run(Kind.SAME, oldLines.get(i), newLines.get(j)));
                i++;
                j++;
            }
        }
        return withoutIslands(slid(runs, before, after));
    }

    /**
     * A lone removal or addition may stand at several places (甲。乙。 without 甲。 or without 。乙): it is put where it ends with a sentence, or else with
     * a clause.
     */
    private static List<Run> slid(List<Run> runs, String before, String after) {
        List<Run> slid = new ArrayList<>(runs);
        for (int i = 1; i + 1 < slid.size(); i++) {
            Run run = slid.get(i);
            Run left = slid.get(i - 1);
            Run right = slid.get(i + 1);
            if (run.kind() != Kind.SAME && left.kind() == Kind.SAME && right.kind() == Kind.SAME) {
                String text = run.kind() == Kind.REMOVED ? before : after;
                Span place = run.kind() == Kind.REMOVED ? run.before() : run.after();
                int by = slide(
                        text, place, left.before().length() - 1, right.before().length() - 1);
                slid.set(i - 1, new Run(Kind.SAME, longer(left.before(), by), longer(left.after(), by)));
                slid.set(i, moved(run, by));
                slid.set(i + 1, new Run(Kind.SAME, later(right.before(), by), later(right.after(), by)));
            }
        }
        return slid;
    }

    /** How far to the right, at most {@code right}, or to the left, as a negative number. */
    private static int slide(String text, Span place, int left, int right) {
        int best = 0;
        int rank = rank(text, place.end());
        for (int by = 1;
                by <= right && text.charAt(place.start() + by - 1) == text.charAt(place.end() + by - 1);
                by++) {
            if (rank(text, place.end() + by) > rank) {
                best = by;
                rank = rank(text, place.end() + by);
            }
        }
        for (int by = 1; by <= left && text.charAt(place.start() - by) == text.charAt(place.end() - by); by++) {
            if (rank(text, place.end() - by) > rank) {
                best = -by;
                rank = rank(text, place.end() - by);
            }
        }
        return best;
    }

    /** How well a change ends at {@code end}. */
    private static int rank(String text, int end) {
        char last = text.charAt(end - 1);
        return last == '\n' ? 3 : "。；！？".indexOf(last) >= 0 ? 2 : "，、".indexOf(last) >= 0 ? 1 : 0;
    }

    private static Run moved(Run run, int by) {
        return new Run(run.kind(), run.before().shift(by), run.after().shift(by));
    }

    private static Span longer(Span span, int by) {
        return new Span(span.start(), span.end() + by);
    }

    private static Span later(Span span, int by) {
        return new Span(span.start() + by, span.end());
    }

    private static int start(List<Span> lines, int line, String text) {
        return line < lines.size() ? lines.get(line).start() : text.length();
    }

    private static void words(String before, String after, int oldShift, int newShift, List<Run> runs) {
        List<Span> oldWords = words(before);
        List<Span> newWords = words(after);
        Map<String, Integer> names = new HashMap<>();
        ShortestEdit edit = ShortestEdit.between(named(before, oldWords, names), named(after, newWords, names));
        int i = 0;
        int j = 0;
        while (i < oldWords.size() || j < newWords.size()) {
            int oldAt = start(oldWords, i, before) + oldShift;
            int newAt = start(newWords, j, after) + newShift;
            if (i < oldWords.size() && edit.removed(i)) {
                add(runs, new Run(Kind.REMOVED, oldWords.get(i++).shift(oldShift), new Span(newAt, newAt)));
            } else if (j < newWords.size() && edit.added(j)) {
                add(
                        runs,
                        new Run(
                                Kind.ADDED,
                                new Span(oldAt, oldAt),
                                newWords.get(j++).shift(newShift)));
            } else {
                add(
                        runs,
                        new Run(
                                Kind.SAME,
                                oldWords.get(i++).shift(oldShift),
                                newWords.get(j++).shift(newShift)));
            }
        }
    }

    /** Joins the run to the last one where it goes on. */
    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().kind() == run.kind()) {
            Run last = runs.removeLast();
            runs.add(new Run(
                    run.kind(),
                    new Span(last.before().start(), run.before().end()),
                    new Span(last.after().start(), run.after().end())));
        } else {
            runs.add(run);
        }
    }

    /** Takes islands into the changes around them and puts each change as one removal and one addition. */
    private static List<Run> withoutIslands(List<Run> runs) {
        List<Run> whole = new ArrayList<>();
        int at = 0;
        while (at < runs.size()) {
            if (runs.get(at).kind() == Kind.SAME) {
                whole.add(runs.get(at++));
                continue;
            }
            int end = at + 1;
            while (end < runs.size() && (runs.get(end).kind() != Kind.SAME || isIsland(runs, at, end))) {
                end++;
            }
            Run first = runs.get(at);
            Run last = runs.get(end - 1);
            Span before = new Span(first.before().start(), last.before().end());
            Span after = new Span(first.after().start(), last.after().end());
            if (!before.isEmpty()) {
                whole.add(new Run(Kind.REMOVED, before, new Span(after.start(), after.start())));
            }
            if (!after.isEmpty()) {
                whole.add(new Run(Kind.ADDED, new Span(before.end(), before.end()), after));
            }
            at = end;
        }
        return List.copyOf(whole);
    }

    private static boolean isIsland(List<Run> runs, int from, int at) {
        if (at + 1 >= runs.size()) {
            return false;
        }
        int length = runs.get(at).before().length();
        int change = runs.get(at).before().start()
                - runs.get(from).before().start()
                + runs.get(at).after().start()
                - runs.get(from).after().start();
        return length < ISLAND || (length < LARGER_ISLAND && change >= LARGE_CHANGE);
    }

    /** Lines with their line breaks. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(new Span(start, end));
            start = end;
        }
        return lines;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && joins(text, end)) {
                end++;
            }
            words.add(new Span(start, end));
            start = end;
        }
        return words;
    }

    /** Whether the character at {@code at} goes on with the word before it: digits with their point, Latin letters. */
    private static boolean joins(String text, int at) {
        char last = text.charAt(at - 1);
        char next = text.charAt(at);
        return (digit(last) && (digit(next) || (next == '.' && at + 1 < text.length() && digit(text.charAt(at + 1)))))
                || (last == '.' && digit(next) && at > 1 && digit(text.charAt(at - 2)))
                || (letter(last) && letter(next));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int[] named(String text, List<Span> parts, Map<String, Integer> names) {
        return parts.stream()
                .mapToInt(part -> names.computeIfAbsent(part.of(text), words -> names.size()))
                .toArray();
    }
}
