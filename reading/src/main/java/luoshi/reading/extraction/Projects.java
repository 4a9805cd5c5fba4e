package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.foundation.quantity.Mode;
import luoshi.foundation.text.Letters;
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
    // A stage of these is no stage of works.
    private static final String[] NO_WORKS = {"通过", "验收", "上市", "挂牌", "入统", "入库"};
    private static final Set<String> APPLYING = Set.of("争创", "创建", "评选");
    /** What sums up a list of no works. */
    private static final String[] NO_SUMS = {
        "方式", "方面", "工作", "措施", "政策", "机制", "品牌", "产品", "监管", "行为", "领域", "事项", "问题", "能力", "活动", "环节", "力度", "服务",
        "业务", "模式", "手段", "要求", "制度"
    };

    private static final Letters AMOUNTS = Letters.of(".一二两三四五六七八九十百千万");
    private static final Letters UNITS = Letters.of("个条处座项家批亩平公户");
    private static final int OWN = 4;
    private static final int PAIRED = 6;
    private static final int BARE = 4;
    private static final int NEAR = 9;

    private final Tagged text;
    private final Figures figures;
    private final NameEndings ends;
    private final NameList lists;

    Projects(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
        this.ends = new NameEndings(text, figures);
        this.lists = new NameList(text, figures, ends);
    }

    List<String> in(Clause clause, Kind kind) {
        if (kind == Kind.TARGET || kind == Kind.ACTION || countsOnly(clause, kind) || applies(clause, kind)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        int[] object = object(clause);
        int from = object[0];
        for (int at = from; at <= object[1]; at++) {
            if (at == object[1] || text.at(at) == '，' || text.at(at) == ',') {
                if (from == object[0] || lastEtc(from, at) > 0) {
                    list(from, at, kind, clause.frame(), names);
                }
                from = at + 1;
            }
        }
        return names;
    }

    /** A finished output that is counted, or an event or a title: no works with a name. */
    private boolean countsOnly(Clause clause, Kind kind) {
        if (clause.frame().form() == Form.STAGE && text.holds(NO_WORKS, clause.start(), clause.end())) {
            return !reached(clause.frame());
        }
        if (kind == Kind.PROJECT) {
            return false;
        }
        if (clause.frame().form() == Form.STATE && !reached(clause.frame())) {
            return true;
        }
        for (int token = text.from(clause.start()); token < text.count() && text.end(token) <= clause.end(); token++) {
            if (text.is(token, WordClass.EVENT) && !text.is(token, WordClass.WORK)) {
                return true;
            }
        }
        return false;
    }

    /** 争创省级示范区: a title that is applied for, no works. */
    private boolean applies(Clause clause, Kind kind) {
        Frame frame = clause.frame();
        return kind == Kind.DELIVERABLE
                && frame.verbal()
                && (APPLYING.contains(text.words(frame.head())) || APPLYING.contains(text.words(frame.core())));
    }

    /** 某工程完成投资2亿元: works with a figure that they have reached. */
    private boolean reached(Frame frame) {
        if (frame.head() < 0) {
            return false;
        }
        int last = frame.head() - 1;
        while (last >= 0 && text.is(last, WordClass.ADVERB)) {
            last--;
        }
        String word = last < 0 ? "" : text.words(last);
        return word.endsWith("工程") || word.endsWith("项目") || word.endsWith("治理");
    }

    private int[] object(Clause clause) {
        Frame frame = clause.frame();
        if (frame.form() == Form.STAGE || frame.form() == Form.STATE) {
            int end = frame.head() < 0 ? clause.end() : text.start(frame.head());
            return new int[] {start(clause, end), end};
        }
        int invested = frame.form() == Form.TOPIC_VERB ? text.find("完成", clause.start(), clause.end()) : -1;
        if (invested > 0 && (text.startsWith("投资", invested + 2) || text.startsWith("总投资", invested + 2))) {
            int named = text.startsWith("累计", invested - 2) ? invested - 2 : invested;
            return new int[] {start(clause, named), named};
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
                && text.end(token) - text.start(token) > 1
                && text.is(
                        token,
                        WordClass.any(WordClass.MODAL, WordClass.ENSURE, WordClass.ADVERB, WordClass.SOFTADVERB))) {
            at = text.end(token++);
        }
        return at;
    }

    private void list(int from, int to, Kind kind, Frame frame, List<String> names) {
        int etc = lastEtc(from, to);
        if (etc > from) {
            if (sumsNoWorks(etc, to)) {
                return;
            }
            boolean sums = generic(etc + 1, to) || worksNear(from, etc, to) || text.at(etc + 1) == '多';
            boolean bare = (allBare(from, etc) && !sums && !figures.any(etc, to)) || placesTreated(from, etc, to);
            cut(from, bare ? ends.trimmed(from, to) : etc, to, sums || figures.any(etc, to), names);
            return;
        }
        int summed = summedBy(from, to);
        if (summed > from) {
            cut(from, summed, to, true, names);
            return;
        }
        int end = ends.trimmed(from, to);
        if (text.at(from) == '、' || text.startsWith("一批", from)) {
            return;
        }
        if (end - from >= NameEndings.SHORTEST
                && (kind == Kind.PROJECT
                        || frame.form() == Form.STAGE
                        || worthy(from, end)
                        || finished(frame, from, end))) {
            cut(from, end, to, false, names);
        }
    }

    private boolean sumsNoWorks(int etc, int to) {
        if (text.find("项目", etc, to) > 0 || text.find("工程", etc, to) > 0) {
            return false;
        }
        for (String word : NO_SUMS) {
            if (to - etc > word.length() && text.startsWith(word, to - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** 甲、乙两个项目: where the count that sums up a list begins; negative where none does. */
    private int summedBy(int from, int to) {
        int last = figures.from(to) - 1;
        boolean counts = last >= 0
                && figures.start(last) > from
                && figures.get(last).mode() == Mode.COUNT
                && figures.end(last) < to;
        return counts && text.find("、", from, figures.start(last)) > 0 && sort(figures.end(last), to)
                ? figures.start(last)
                : -1;
    }

    /** 3处园林景观: what is counted is a sort of works, not what is done to them. */
    private boolean sort(int from, int to) {
        int last = text.from(to) - 1;
        boolean known = last >= 0 && text.end(last) == to;
        return generic(from, to) || (to - from <= BARE && !(known && text.is(last, WordClass.DEVERBAL)));
    }

    private int lastEtc(int from, int to) {
        int found = -1;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            depth += c == '（' || c == '(' || c == '“' ? 1 : c == '）' || c == ')' || c == '”' ? -1 : 0;
            if (depth <= 0
                    && c == '等'
                    && text.at(i + 1) != '级'
                    && (text.at(i - 1) != '平' || Character.isDigit(text.at(i + 1)))
                    && i + 1 < to) {
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

    /** 等在建项目进度, 等专业市场的建设: what sums up stands before what is done about it. */
    private boolean worksNear(int from, int etc, int to) {
        int limit = Math.min(to, etc + NEAR);
        int token = text.from(etc + 1);
        while (token < text.count() && text.end(token) <= limit && !text.is(token, WordClass.WORK)) {
            token++;
        }
        boolean sort = token < text.count() && text.end(token) <= Math.min(to, etc + PAIRED) && !shortMember(from, etc);
        return sort || text.find("项目", etc, limit) > 0 || text.find("工程", etc, Math.min(limit, etc + BARE)) > 0;
    }

    private boolean shortMember(int from, int etc) {
        int start = from;
        for (int i = from; i <= etc; i++) {
            if (i == etc || text.at(i) == '、') {
                if (i - start < BARE) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private boolean allBare(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.at(i) == '、') {
                if (ends.whole(start, i) && !placed(start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** 青石镇、柏树镇等矿区植被恢复工程: one piece of work at several places. */
    private boolean placesTreated(int from, int etc, int to) {
        int start = from;
        for (int i = from; i <= etc; i++) {
            if (i == etc || text.at(i) == '、') {
                if (!placed(start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        int figure = figures.from(etc + 1);
        boolean counted = figure < figures.count() && figures.start(figure) <= etc + 2;
        return !counted && text.at(etc + 1) != '多' && ends.trimmed(etc, to) - etc > PAIRED;
    }

    private boolean placed(int from, int to) {
        return to - from <= BARE && "村镇乡河湖街路线渠".indexOf(text.at(to - 1)) >= 0;
    }

    private boolean worthy(int from, int to) {
        boolean explicit = text.startsWith("工程", to - 2) || text.startsWith("项目", to - 2);
        return explicit
                || (to - from >= 5 && ends.endsWhole(to) && named(from, to) && !figures.any(from, to) && !titled(to));
    }

    /** 完成某河岸线缓冲带建设: what is finished and has a name of its own. */
    private boolean finished(Frame frame, int from, int to) {
        boolean finishes = frame.form() == Form.VERB && text.words(frame.head()).endsWith("完成");
        return finishes
                && text.startsWith("建设", to)
                && unknown(from, to) >= OWN
                && !figures.any(from, to)
                && !titled(to);
    }

    private boolean titled(int to) {
        int last = text.from(to) - 1;
        boolean title = last >= 0
                && text.end(last) == to
                && text.is(
                        last, WordClass.any(WordClass.TITLE, WordClass.EVENT, WordClass.DOCUMENT, WordClass.MECHANISM));
        return title || text.startsWith("平台", to - 2);
    }

    private void cut(int from, int to, int limit, boolean listed, List<String> names) {
        List<Span> members = lists.members(from, to, listed);
        boolean anyNamed = members.stream().anyMatch(member -> called(member.start(), member.end()));
        for (Span member : members) {
            boolean sole = members.size() == 1 && countedBehind(to, limit);
            if (!sole && !counts(member) && (members.size() > 1 ? anyNamed : called(member.start(), member.end()))) {
                names.add(member.of(text.text()));
            }
        }
    }

    /** 一条街区, 其他9条道路: counted and not named. */
    private boolean counts(Span member) {
        int unit = member.start();
        while (Character.isDigit(text.at(unit)) || AMOUNTS.hold(text.at(unit))) {
            unit++;
        }
        if (unit > member.start() && UNITS.hold(text.at(unit)) && unit < member.end()) {
            return true;
        }
        for (int figure = figures.from(member.start()); figure < figures.count(); figure++) {
            if (figures.end(figure) > member.end()) {
                break;
            }
            boolean number = figures.get(figure).kind() == luoshi.foundation.quantity.Kind.NUMBER;
            String of = figures.get(figure).unit();
            boolean inside = figures.get(figure).mode() == Mode.COUNT
                    && (of.isEmpty() || UNITS.hold(of.charAt(0)))
                    && text.find("、", member.start(), figures.start(figure)) < 0;
            if (number && (figures.start(figure) == member.start() || inside)) {
                return true;
            }
        }
        return false;
    }

    /** 技改项目40个: what is counted behind its noun has no name. */
    private boolean countedBehind(int to, int limit) {
        int figure = figures.from(to);
        return figure < figures.count()
                && figures.start(figure) <= to + 3
                && figures.end(figure) <= limit
                && text.at(figures.start(figure)) != '一'
                && figures.get(figure).kind() == luoshi.foundation.quantity.Kind.NUMBER;
    }

    private boolean called(int start, int to) {
        return named(start, to)
                || (to - start >= 6 && (text.startsWith("工程", to - 2) || text.startsWith("项目", to - 2)));
    }

    private boolean named(int from, int to) {
        for (int token = text.from(from); token < text.count() && text.end(token) <= to; token++) {
            if (text.is(token, WordClass.FACILITY)) {
                return true;
            }
        }
        return unknown(from, to) >= 2;
    }

    private int unknown(int from, int to) {
        int unknown = to - from;
        for (int token = text.from(from); token < text.count() && text.end(token) <= to; token++) {
            unknown -= text.end(token) - text.start(token);
        }
        return unknown;
    }
}
