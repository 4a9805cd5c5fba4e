package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Marker;
import luoshi.foundation.outline.Ordinals;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Span;

/**
 * 列项预告: words that announce a counted list (“办好十件民生实事：”, “重点抓好以下八个方面工作。”) together with the list.
 *
 * @param sentence the announcing words
 * @param declared the number they say
 * @param items the marks or clauses of the list; empty where none follows
 * @param reach from the sentence to the end of the list
 * @param heading the heading that announces, where it is one
 */
record Announcement(
        Span sentence, int declared, List<Span> items, Span reach, Optional<Span> heading, boolean pledges) {
    /** A list is not longer, whatever its items say. */
    private static final int LONGEST_LIST = 60_000;

    private static final String NUMBER = "(?<![“\\d第一二三四五六七八九十])(?<n>[一二三四五六七八九十两]{1,3}|\\d{1,3}(?=\\s?[个大项件条类方]))";
    private static final Pattern PLEDGES = Pattern.compile("(?:办好|办成|办实|实施|抓好|推进|完成|落实|兴办|做好)?[^。；：，\\d\\n]{0,16}?"
            + NUMBER + "\\s?[件项类][^。；，：\\n]{0,14}?实事[^。；：，\\n]{0,12}");
    private static final Pattern TASKS = Pattern.compile("(?:以下|下列|如下|抓好|做好|突出|推进|实施|围绕|聚焦|开展|把握|实现)[^。；：，\\n]{0,8}?"
            + NUMBER + "\\s?(?:个|大|项|件|条|类)?(?:方面)?[^。；：，\\n]{0,10}?(?:工作|任务|重点|方面|行动|工程|突破|举措)[^。；：，\\n]{0,3}");

    static List<Announcement> all(String text, Outline outline) {
        List<Outline.Node> nodes = outline.all().toList();
        List<Announcement> found = new ArrayList<>();
        collect(PLEDGES, text, nodes, true, found);
        collect(TASKS, text, nodes, false, found);
        return found.stream().filter(one -> !repeatedWithin(one, found)).toList();
    }

    /** An overview (“办好十件实事，锚定四项工作”) is not the announcement when a later one with the same number has the list. */
    private static boolean repeatedWithin(Announcement one, List<Announcement> all) {
        return all.stream()
                .anyMatch(other -> !other.equals(one)
                        && other.declared == one.declared
                        && other.items.size() == other.declared
                        && one.items.size() != one.declared
                        && one.reach.contains(other.sentence));
    }

    private static void collect(
            Pattern pattern, String text, List<Outline.Node> nodes, boolean pledges, List<Announcement> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span sentence = new Span(matcher.start(), matcher.end());
            List<Outline.Node> list = listAfter(sentence.end(), text, nodes);
            List<Span> items = list.isEmpty()
                    ? (pledges ? clauses(text, sentence.end()) : List.of())
                    : list.stream()
                            .map(node -> node.marker().orElseThrow().span())
                            .toList();
            int declared = Ordinals.value(matcher.group("n"));
            if (declared > 2 && items.size() * 2 >= declared) {
                int end = list.isEmpty()
                        ? items.getLast().end()
                        : list.getLast().span().end();
                into.add(new Announcement(
                        sentence, declared, items, new Span(sentence.start(), end), heading(sentence, nodes), pledges));
            }
        }
    }

    private static Optional<Span> heading(Span sentence, List<Outline.Node> nodes) {
        return nodes.stream()
                .filter(node -> node.kind() != Outline.Kind.ITEM)
                .map(Outline.Node::title)
                .filter(title -> title.contains(sentence))
                .findFirst();
    }

    /** The numbered nodes that begin right after the announcing sentence and count up from one. */
    private static List<Outline.Node> listAfter(int offset, String text, List<Outline.Node> nodes) {
        int first = firstAfter(offset, nodes);
        if (first < 0 || !adjoins(text, offset, nodes.get(first).span().start())) {
            return List.of();
        }
        Marker.Style style = nodes.get(first).marker().orElseThrow().style();
        List<Outline.Node> list = new ArrayList<>();
        for (Outline.Node node : nodes.subList(first, nodes.size())) {
            int ordinal = node.marker()
                    .filter(mark -> mark.style() == style)
                    .map(Marker::ordinal)
                    .orElse(-1);
            if (ordinal == list.size() + 1) {
                list.add(node);
            } else if (ordinal == 1 || node.span().start() - offset > LONGEST_LIST) {
                break;
            }
        }
        return list;
    }

    private static int firstAfter(int offset, List<Outline.Node> nodes) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean counts = low < nodes.size()
                && nodes.get(low).marker().filter(mark -> mark.ordinal() == 1).isPresent();
        return counts ? low : -1;
    }

    /** At most the rest of the announcing sentence and one more stand between the words and the list. */
    private static boolean adjoins(String text, int from, int to) {
        long stops = text.substring(from, to)
                .chars()
                .filter(c -> c == '。' || c == '\n')
                .count();
        return stops <= 3 && to - from <= 120;
    }

    /** A list without marks: the clauses between semicolons after a colon. */
    private static List<Span> clauses(String text, int offset) {
        if (offset >= text.length() || "：:".indexOf(text.charAt(offset)) < 0) {
            return List.of();
        }
        List<Span> clauses = new ArrayList<>();
        int from = offset + 1;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '；' || c == ';' || c == '。' || c == '\n') {
                clauses.add(new Span(from, at));
                from = at + 1;
            }
            if (c == '。' || c == '\n') {
                break;
            }
        }
        return clauses;
    }
}
