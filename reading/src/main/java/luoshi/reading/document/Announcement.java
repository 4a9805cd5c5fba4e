package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Marker;
import luoshi.foundation.outline.Ordinals;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Sought;
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
    /** What stands between the announcing words and a list of clauses. */
    private static final Pattern CLAUSES = Pattern.compile("[”\"]?(?:，(?:主要|具体|重点)?(?:包括|有|是|为))?[：:]");

    private static final Pattern INLINE = Pattern.compile("[（(](?<n>\\d{1,2})[）)]");
    private static final int NEAR = 4;

    /** A list is not longer, whatever its items say. */
    private static final int LONGEST_LIST = 60_000;

    private static final String PLEDGE = "实事";
    private static final String NUMBER = "(?<![\\d第一二三四五六七八九十])(?<n>[一二三四五六七八九十两]{1,3}|\\d{1,3}(?=\\s?[个大项件条类方]))";
    private static final Letters COUNTERS = Letters.of("件项类");
    private static final Sought PLEDGES = Sought.of("(?:办好|办成|办实|实施|抓好|推进|完成|落实|兴办|做好)?[^。；：，\\d\\n]{0,16}?" + NUMBER
            + "\\s?[件项类][^。；，：\\n]{0,14}?实事[^。；：，\\n]{0,12}");
    private static final Sought TASKS =
            Sought.of("(?<!“)(?:以下|下列|如下|抓好|做好|突出|推进|实施|围绕|聚焦|开展|把握|实现)[^。；：，\\n]{0,8}?" + "(?<!“)" + NUMBER
                    + "\\s?(?:个|大|项|件|条|类)?(?:方面)?[^。；：，\\n]{0,10}?(?:工作|任务|重点|方面|工程|突破|举措)[^。；：，\\n]{0,3}");

    /** More pledges than these are told of in groups, and the groups are no list of them. */
    private static final int MOST_LISTED = 20;

    /** How far before its list an announcement may stand. */
    private static final int BEFORE_LIST = 130;

    static List<Announcement> all(String text, Outline outline) {
        List<Outline.Node> nodes = outline.all().toList();
        List<Announcement> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (opensList(nodes, i)) {
                beforeList(text, nodes, i).ifPresent(found::add);
            }
        }
        for (int at = text.indexOf(PLEDGE); at >= 0; at = text.indexOf(PLEDGE, at + 1)) {
            beforeClauses(text, nodes, at)
                    .filter(one ->
                            found.stream().noneMatch(other -> other.sentence().overlaps(one.sentence())))
                    .ifPresent(found::add);
        }
        return found.stream().filter(one -> !repeatedWithin(one, found)).toList();
    }

    /** A first item, or a dash that no other one stands before. */
    private static boolean opensList(List<Outline.Node> nodes, int i) {
        return nodes.get(i)
                .marker()
                .filter(mark -> mark.ordinal() == 1 || (isDash(mark) && !followsDash(nodes, i)))
                .isPresent();
    }

    private static boolean isDash(Marker mark) {
        return mark.style() == Marker.Style.DASH;
    }

    private static boolean followsDash(List<Outline.Node> nodes, int i) {
        return i > 0 && nodes.get(i - 1).marker().filter(Announcement::isDash).isPresent();
    }

    /** The last announcement that stands close before the list beginning with node {@code first}. */
    private static Optional<Announcement> beforeList(String text, List<Outline.Node> nodes, int first) {
        int start = nodes.get(first).span().start();
        int from = Math.max(0, start - BEFORE_LIST);
        boolean named = text.lastIndexOf(PLEDGE, start) >= from;
        Optional<Words> pledges = named ? last(PLEDGES, text, from, start) : Optional.empty();
        Optional<Words> words = pledges.or(() -> last(TASKS, text, from, start));
        return words.filter(match -> adjoins(text, match.span().end(), start)).flatMap(match -> {
            List<Outline.Node> list = list(nodes, first);
            List<Span> items = list.stream()
                    .map(node -> node.marker().orElseThrow().span())
                    .toList();
            int end = list.getLast().span().end();
            boolean cutOff = isLastLine(text, items.getLast().start());
            return announced(match, items, end, nodes, pledges.isPresent(), cutOff);
        });
    }

    /** Whether only blanks stand behind the line at {@code offset}. */
    private static boolean isLastLine(String text, int offset) {
        int at = text.indexOf('\n', offset);
        while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < 0 || at == text.length();
    }

    /** Pledges listed without marks, between semicolons after a colon. */
    private static Optional<Announcement> beforeClauses(String text, List<Outline.Node> nodes, int at) {
        int from = Math.max(0, at - BEFORE_LIST / 3);
        int to = Math.min(text.length(), at + BEFORE_LIST / 8);
        if (!counts(text, from, at)) {
            return Optional.empty();
        }
        return last(PLEDGES, text, from, to).flatMap(match -> {
            List<Span> clauses = clauses(text, match.span().end());
            return clauses.isEmpty()
                    ? Optional.empty()
                    : announced(match, clauses, clauses.getLast().end(), nodes, true, false);
        });
    }

    /** Whether one of 件, 项 and 类, without which nothing is counted, stands between two offsets. */
    private static boolean counts(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (COUNTERS.hold(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The last such words between two offsets, as if nothing stood around. */
    private static Optional<Words> last(Sought sought, String text, int from, int to) {
        Sought.Walk walk = sought.walk(text.substring(from, to));
        Optional<Words> last = Optional.empty();
        while (walk.next()) {
            MatchResult match = walk.match();
            Span span = new Span(match.start(), match.end()).shift(from);
            last = Optional.of(new Words(span, Ordinals.value(match.group("n"))));
        }
        return last;
    }

    /** Announcing words and the number that they say. */
    private record Words(Span span, int declared) {}

    private static Optional<Announcement> announced(
            Words words, List<Span> items, int end, List<Outline.Node> nodes, boolean pledges, boolean cutOff) {
        int declared = words.declared();
        boolean nearly = items.size() * 2 >= declared;
        boolean told = items.size() >= 2 && (cutOff || (pledges && declared <= MOST_LISTED));
        if (declared <= 2 || !(nearly || told)) {
            return Optional.empty();
        }
        Span sentence = words.span();
        Span reach = new Span(sentence.start(), end);
        return Optional.of(new Announcement(sentence, declared, items, reach, heading(sentence, nodes), pledges));
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

    private static Optional<Span> heading(Span sentence, List<Outline.Node> nodes) {
        return nodes.stream()
                .filter(node -> node.kind() != Outline.Kind.ITEM)
                .map(Outline.Node::title)
                .filter(title -> title.contains(sentence))
                .findFirst();
    }

    /** A numbered heading ends a list of dashes. */
    private static boolean higher(Outline.Node node) {
        return node.marker().isPresent() || node.kind() == Outline.Kind.HEADLINE;
    }

    /** The numbered nodes that count up from the one at {@code first}. */
    private static List<Outline.Node> list(List<Outline.Node> nodes, int first) {
        Marker.Style style = nodes.get(first).marker().orElseThrow().style();
        int start = nodes.get(first).span().start();
        List<Outline.Node> list = new ArrayList<>();
        for (Outline.Node node : nodes.subList(first, nodes.size())) {
            int ordinal = node.marker()
                    .filter(mark -> mark.style() == style)
                    .map(Marker::ordinal)
                    .orElse(-1);
            if (ordinal == list.size() + 1 || (style == Marker.Style.DASH && ordinal == 0)) {
                list.add(node);
            } else if (ordinal == 1
                    || (style == Marker.Style.DASH && ordinal < 0 && higher(node))
                    || node.span().start() - start > LONGEST_LIST) {
                break;
            }
        }
        return list;
    }

    /** At most the rest of the announcing sentence and one more stand between the words and the list. */
    private static boolean adjoins(String text, int from, int to) {
        long stops = text.substring(from, to)
                .chars()
                .filter(c -> c == '。' || c == '\n')
                .count();
        return stops <= 3 && to - from <= 120;
    }

    /** （1）…（2）… inside the paragraph. */
    private static List<Span> numberedInline(String text, int offset) {
        int end = text.indexOf('\n', offset) < 0 ? text.length() : text.indexOf('\n', offset);
        Matcher matcher = INLINE.matcher(text).region(offset, end);
        List<Span> marks = new ArrayList<>();
        while (matcher.find()) {
            boolean next = Integer.parseInt(matcher.group("n")) == marks.size() + 1;
            if (!next || (marks.isEmpty() && matcher.start() > offset + NEAR)) {
                break;
            }
            marks.add(new Span(matcher.start(), matcher.end()));
        }
        return marks.size() < 2 ? List.of() : marks;
    }

    /** A list without marks: the clauses between semicolons after a colon. */
    private static List<Span> clauses(String text, int offset) {
        List<Span> numbered = numberedInline(text, offset);
        Matcher opening = CLAUSES.matcher(text).region(offset, text.length());
        if (!numbered.isEmpty() || !opening.lookingAt()) {
            return numbered;
        }
        List<Span> clauses = new ArrayList<>();
        int from = opening.end();
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
