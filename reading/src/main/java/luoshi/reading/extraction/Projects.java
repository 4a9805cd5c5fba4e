package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/**
 * 项目名称: the names of works in a clause, each a stretch of it. A list is cut at 、 and 和 where its members are whole names; members that are
 * bare places (甲镇、乙镇公墓) stay together with the name that they belong to.
 */
final class Projects {
    private static final int WHOLE =
            WordClass.any(WordClass.WORK, WordClass.FACILITY, WordClass.TITLE, WordClass.GENERIC, WordClass.DEVERBAL);
    private static final String[] ENDINGS = {
        "建设任务", "改造任务", "建设工作", "任务", "工作", "建设进度", "建设力度", "项目建设", "工程建设", "前期工作", "前期", "进度", "力度", "建设", "步伐"
    };
    private static final String[] JOINTS = {"和", "及", "以及", "与"};
    private static final Set<String> BUILDERS = Set.of("打造", "创建", "申报", "争创");
    private static final int WHOLE_BY_LENGTH = 7;
    private static final int SHORTEST = 3;
    private static final int BARE = 4;

    private final Tagged text;
    private final Figures figures;

    Projects(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    List<String> in(Clause clause, Kind kind) {
        if (kind == Kind.TARGET || kind == Kind.ACTION || countsOnly(clause, kind)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        int[] object = object(clause);
        int from = object[0];
        for (int at = from; at <= object[1]; at++) {
            if (at == object[1] || text.at(at) == '，' || text.at(at) == ',') {
                if (from == object[0] || lastEtc(from, at) > 0) {
                    list(from, at, kind, clause.frame().form() == Form.STAGE, names);
                }
                from = at + 1;
            }
        }
        return names;
    }

    /** A finished output that is counted, or an event or a title: no works with a name. */
    private boolean countsOnly(Clause clause, Kind kind) {
        if (kind == Kind.PROJECT) {
            return false;
        }
        if (clause.frame().form() == Form.STATE) {
            return true;
        }
        for (int token = text.from(clause.start()); token < text.count() && text.end(token) <= clause.end(); token++) {
            if (text.is(token, WordClass.EVENT) && !text.is(token, WordClass.WORK)) {
                return true;
            }
        }
        return false;
    }

    private int[] object(Clause clause) {
        Frame frame = clause.frame();
        if (frame.form() == Form.STAGE || frame.form() == Form.STATE) {
            int end = frame.head() < 0 ? clause.end() : text.start(frame.head());
            return new int[] {start(clause, end), end};
        }
        int treated = text.find("进行", clause.start(), clause.end());
        if (treated > 0 && text.at(clause.start()) == '对') {
            return new int[] {clause.start() + 1, treated};
        }
        return new int[] {Math.min(frame.object(), clause.end()), clause.end()};
    }

    /** Behind 力争 and its like. */
    private int start(Clause clause, int end) {
        int at = clause.start();
        int token = text.from(at);
        while (token < text.count()
                && text.start(token) == at
                && text.end(token) < end
                && text.is(
                        token,
                        WordClass.any(WordClass.MODAL, WordClass.ENSURE, WordClass.ADVERB, WordClass.SOFTADVERB))) {
            at = text.end(token++);
        }
        return at;
    }

    private void list(int from, int to, Kind kind, boolean staged, List<String> names) {
        int etc = lastEtc(from, to);
        if (etc > from) {
            boolean sums = generic(etc + 1, to);
            boolean bare = allBare(from, etc) && !sums && !figures.any(etc, to);
            cut(from, bare ? trimmed(from, to) : etc, sums || figures.any(etc, to), names);
            return;
        }
        int summed = summedBy(from, to);
        if (summed > from) {
            cut(from, summed, true, names);
            return;
        }
        int end = trimmed(from, to);
        if (end - from >= SHORTEST && (kind == Kind.PROJECT || staged || worthy(from, end))) {
            cut(from, end, false, names);
        }
    }

    /** 甲、乙两个项目: where the count that sums up a list begins; negative where none does. */
    private int summedBy(int from, int to) {
        int last = figures.from(to) - 1;
        boolean counts = last >= 0
                && figures.start(last) > from
                && figures.get(last).mode() == luoshi.foundation.quantity.Mode.COUNT
                && figures.end(last) < to;
        return counts && text.find("、", from, figures.start(last)) > 0 && generic(figures.end(last), to)
                ? figures.start(last)
                : -1;
    }

    private int lastEtc(int from, int to) {
        int found = -1;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            depth += c == '（' || c == '(' || c == '“' ? 1 : c == '）' || c == ')' || c == '”' ? -1 : 0;
            if (depth <= 0 && c == '等' && text.at(i + 1) != '级' && text.at(i - 1) != '平' && i + 1 < to) {
                found = i;
            }
        }
        return found;
    }

    /** 等项目, 等5条市政道路: the list is summed up by a word of a kind, so that its members are names by themselves. */
    private boolean generic(int from, int to) {
        int last = text.from(to) - 1;
        if (last < 0 || text.end(last) != to || text.start(last) < from) {
            return false;
        }
        int at = last;
        if (text.words(at).equals("建设") && at > 0 && text.start(at - 1) >= from) {
            at--;
        }
        return text.is(at, WordClass.any(WordClass.GENERIC, WordClass.FACILITY))
                || text.words(at).endsWith("项目")
                || (text.words(at).endsWith("工程") && text.start(at) - from <= 2);
    }

    private boolean allBare(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.at(i) == '、') {
                if (whole(start, i) && !placed(start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private boolean placed(int from, int to) {
        return to - from <= BARE && "村镇乡河湖街路线渠".indexOf(text.at(to - 1)) >= 0;
    }

    /** Without what only says that it is built: 建设进度, 前期工作, a figure at the end. */
    private int trimmed(int from, int to) {
        int end = to;
        int figure = figures.from(to) - 1;
        if (figure >= 0 && figures.end(figure) == end && figures.start(figure) > from) {
            end = figures.start(figure);
        }
        int last = text.from(end) - 1;
        while (last >= 0
                && text.end(last) == end
                && text.start(last) > from
                && text.is(last, WordClass.any(WordClass.STAGE, WordClass.ADVERB, WordClass.SOFTADVERB))
                && !text.is(last, WHOLE)) {
            end = text.start(last--);
        }
        for (String ending : ENDINGS) {
            if (end - from > ending.length() && text.startsWith(ending, end - ending.length())) {
                int cut = ending.startsWith("项目") || ending.startsWith("工程") || ending.equals("改造任务")
                        ? 2
                        : ending.length();
                return end - cut;
            }
        }
        return end;
    }

    private boolean worthy(int from, int to) {
        boolean explicit = text.startsWith("工程", to - 2) || text.startsWith("项目", to - 2);
        return explicit
                || (to - from >= 5 && endsWhole(to) && named(from, to) && !figures.any(from, to) && !titled(to));
    }

    private boolean titled(int to) {
        int last = text.from(to) - 1;
        boolean title = last >= 0
                && text.end(last) == to
                && text.is(
                        last, WordClass.any(WordClass.TITLE, WordClass.EVENT, WordClass.DOCUMENT, WordClass.MECHANISM));
        return title || text.startsWith("平台", to - 2);
    }

    private void cut(int from, int to, boolean listed, List<String> names) {
        List<Span> members = members(from, to, listed);
        boolean anyNamed = members.stream().anyMatch(member -> called(member.start(), member.end()));
        for (Span member : members) {
            boolean sole = members.size() == 1 && countedBehind(to);
            if (!sole
                    && !counted(member.start())
                    && (members.size() > 1 ? anyNamed : called(member.start(), member.end()))) {
                names.add(member.of(text.text()));
            }
        }
    }

    private List<Span> members(int from, int to, boolean listed) {
        List<Span> members = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            int joint = depth > 0 ? 0 : c == '、' ? 1 : joint(i, to);
            boolean member = c == '、' ? (listed && i - start > 2) || (whole(start, i) && endsLike(i, to, c)) : built(i);
            if (joint > 0 && i > start && member) {
                add(start, i, members);
                start = i + joint;
            }
        }
        add(start, to, members);
        return members;
    }

    private void add(int from, int end, List<Span> members) {
        int start = owned(from, end);
        int to = trimmed(start, end);
        if (to - start >= 2) {
            members.add(new Span(start, to));
        }
    }

    private boolean counted(int start) {
        int figure = figures.from(start);
        return figure < figures.count()
                && figures.start(figure) == start
                && figures.get(figure).kind() == luoshi.foundation.quantity.Kind.NUMBER;
    }

    /** 技改项目40个: what is counted behind its noun has no name. */
    private boolean countedBehind(int to) {
        int figure = figures.from(to);
        return figure < figures.count()
                && figures.start(figure) <= to + 3
                && figures.get(figure).kind() == luoshi.foundation.quantity.Kind.NUMBER;
    }

    private boolean called(int start, int to) {
        return named(start, to)
                || (to - start >= 6 && (text.startsWith("工程", to - 2) || text.startsWith("项目", to - 2)));
    }

    /** 和 joins two names only where the left one ends in works; 保护与开发 is one. */
    private boolean built(int to) {
        int last = text.from(to) - 1;
        return last >= 0
                && text.end(last) == to
                && text.is(last, WordClass.any(WordClass.WORK, WordClass.FACILITY))
                && text.find("配套", to, to + 4) < 0
                && text.find("附属", to, to + 4) < 0
                && text.find("辅助", to, to + 4) < 0;
    }

    private int joint(int at, int to) {
        for (String joint : JOINTS) {
            if (text.startsWith(joint, at) && to - at > WHOLE_BY_LENGTH / 2 + joint.length()) {
                return joint.length();
            }
        }
        return 0;
    }

    /** Long members without a known ending are names where the next one ends alike (德城至高唐段、济临高速高唐段). */
    private boolean endsLike(int at, int to, char mark) {
        return endsWhole(at) || (mark == '、' && text.at(at - 1) == text.at(to - 1));
    }

    private boolean whole(int from, int to) {
        return endsWhole(to) || to - from >= WHOLE_BY_LENGTH;
    }

    private boolean endsWhole(int to) {
        int end = text.at(to - 1) == '）' || text.at(to - 1) == ')'
                ? Math.max(0, text.text().lastIndexOf(text.at(to - 1) == ')' ? '(' : '（', to))
                : to;
        int last = text.from(end) - 1;
        return last >= 0 && text.end(last) == end && text.is(last, WHOLE);
    }

    /** Behind 总投资5亿元的, and behind who builds it (支持某公司建设…). */
    private int owned(int from, int to) {
        int start = from;
        for (int figure = figures.from(from); figure < figures.count() && figures.end(figure) < to; figure++) {
            int of = text.find("的", figures.end(figure), Math.min(to, figures.end(figure) + 2));
            start = of >= 0 ? of + 1 : start;
        }
        for (int token = text.from(start + 1); token < text.count() && text.end(token) < to - 2; token++) {
            if (BUILDERS.contains(text.words(token))) {
                return text.end(token);
            }
        }
        return start;
    }

    private boolean named(int from, int to) {
        int known = 0;
        boolean facility = false;
        for (int token = text.from(from); token < text.count() && text.end(token) <= to; token++) {
            known += text.end(token) - text.start(token);
            facility |= text.is(token, WordClass.FACILITY);
        }
        return facility || to - from - known >= 2;
    }
}
