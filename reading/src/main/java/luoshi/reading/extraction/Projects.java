package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.OwnWords;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;

/**
 * 项目名称: the names of works in a clause, each a stretch of it. A list is cut at 、 and 和 where its members are whole names; members that are
 * bare places (甲镇、乙镇公墓) stay together with the name that they belong to.
 */
final class Projects {
    // A stage of these is no stage of works.
    private static final Phrases NO_WORKS = Phrases.of("通过", "验收", "上市", "挂牌", "入统", "入库");
    private static final WordSet TREATING = WordSet.of("治理", "整治", "综合治理", "综合整治");
    private static final WordSet APPLYING = WordSet.of("争创", "创建", "评选", "聘请", "选聘", "选派", "招聘");
    /** 荣获某市园林城市, 取缔某煤场: nothing is built either. */
    private static final WordSet NO_BUILDING = WordSet.of("荣获", "获得", "获评", "入选", "取缔", "办理", "办结");

    /** 推广复合种植2万亩: nothing is built. */
    private static final WordSet SPREADING = WordSet.of("推广", "种植", "培育", "发展");

    /** 建设好某某公园: 好 belongs to these. */
    private static final WordSet DONE = WordSet.of("完成", "建设", "实施", "组织实施", "谋划", "运营", "打造");

    /** 对某路、某桥进行整修: what is done to works stands behind these. */
    private static final String[] TREATED = {"进行", "实施", "开展"};

    private static final String[] WHEN = {"上半年", "下半年", "必须", "务必", "确保", "力争", "年内", "年底前", "年底", "年末", "今年", "今年内"};
    private static final int TELLING =
            WordClass.any(WordClass.ADVERB, WordClass.SOFTADVERB, WordClass.STAGE, WordClass.BEGIN, WordClass.FINISH);
    private static final int WORKS = WordClass.any(WordClass.WORK, WordClass.FACILITY);
    private static final int TOPIC = 5;
    private static final int OWN = 4;
    private static final int SORT = 4;
    private static final int PAIRED = 6;
    private static final int BARE = 4;
    private static final int SITE = 3;

    private final Tagged text;
    private final Figures figures;
    private final NameEndings ends;
    private final NameList lists;
    private final ListSums sums;
    private final NameTests tests;

    Projects(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
        this.ends = new NameEndings(text, figures);
        this.lists = new NameList(text, figures, ends);
        this.sums = new ListSums(text, figures);
        this.tests = new NameTests(text, figures);
    }

    List<String> in(Clause clause, Kind kind) {
        if (kind == Kind.TARGET || kind == Kind.ACTION || applies(clause, kind)) {
            return List.of();
        }
        if (countsOnly(clause, kind)) {
            return topic(clause);
        }
        List<String> names = new ArrayList<>();
        int[] object = object(clause);
        int from = object[0];
        for (int at = from; at <= object[1]; at++) {
            if (at == object[1] || text.at(at) == '，' || text.at(at) == ',') {
                if (from == object[0] || sums.lastEtc(from, at) > 0) {
                    list(from, at, kind, clause.frame(), names);
                }
                from = at + 1;
            }
        }
        return names.isEmpty() ? topic(clause) : names;
    }

    /** 某某水厂正在加紧施工, 某某度假区完成投资5亿元: works with a name of their own, of which something is told right behind it. */
    private List<String> topic(Clause clause) {
        if (clause.frame().form() == Form.VERB || clause.frame().form() == Form.PHRASE_VERB) {
            return List.of();
        }
        int from = clause.start();
        for (int token = text.from(from); token + 1 < text.count() && text.end(token + 1) <= clause.end(); token++) {
            int end = text.end(token);
            boolean told = (text.start(token + 1) == end && text.is(token + 1, TELLING)) || ends.said(end);
            if (end - from >= TOPIC && text.is(token, WORKS) && told) {
                Span name = ends.itself(from, end);
                boolean named = name.length() >= TOPIC
                        && tests.called(name.start(), end)
                        && !tests.counts(name)
                        && text.find('、', name.start(), end) < 0;
                return named ? List.of(name.of(text.text())) : List.of();
            }
        }
        return List.of();
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
        if (frame.verbal() && (NO_BUILDING.holds(text, frame.head()) || NO_BUILDING.holds(text, frame.core()))) {
            return true;
        }
        if (kind == Kind.DELIVERABLE && frame.verbal() && drawn(frame)) {
            return true;
        }
        if (kind == Kind.DELIVERABLE && frame.verbal() && SPREADING.holds(text, frame.core())) {
            return true;
        }
        return kind == Kind.DELIVERABLE
                && frame.verbal()
                && (APPLYING.holds(text, frame.head()) || APPLYING.holds(text, frame.core()));
    }

    /** 制定某某细则: a paper, whatever works it speaks of. */
    private boolean drawn(Frame frame) {
        boolean papers = Kinds.DOCUMENTING.holds(text, frame.head()) || Kinds.DOCUMENTING.holds(text, frame.core());
        return papers && frame.tail() >= 0 && text.is(frame.tail(), WordClass.DOCUMENT);
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
            int from = start(clause, end);
            return new int[] {from, timeless(from, end)};
        }
        int invested = frame.form() == Form.TOPIC_VERB ? text.find("完成", clause.start(), clause.end()) : -1;
        if (invested > 0 && (text.startsWith("投资", invested + 2) || text.startsWith("总投资", invested + 2))) {
            int named = text.startsWith("累计", invested - 2) ? invested - 2 : invested;
            return new int[] {start(clause, named), named};
        }
        for (int i = 0; text.at(clause.start()) == '对' && i < TREATED.length; i++) {
            int treated = text.find(TREATED[i], clause.start(), clause.end());
            if (treated > 0) {
                return new int[] {clause.start() + 1, treated};
            }
        }
        int object = Math.min(frame.object(), clause.end());
        boolean well = frame.core() >= 0 && DONE.holds(text, frame.core()) && text.at(object) == '好';
        return new int[] {well ? object + 1 : object, clause.end()};
    }

    /** Without the words that say when: 某项目年内. */
    private int timeless(int from, int to) {
        for (String when : WHEN) {
            if (to - from > when.length() + 2 && text.startsWith(when, to - when.length())) {
                return timeless(from, to - when.length());
            }
        }
        int end = ends.undated(from, to);
        return end < to ? timeless(from, end) : to;
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
        if (text.startsWith("一批", from)) {
            return;
        }
        int etc = sums.lastEtc(from, to);
        if (etc > from) {
            if (sums.sumsNoWorks(etc, to)) {
                return;
            }
            boolean summed = sums.generic(etc + 1, to)
                    || sums.sites(etc + 1, to)
                    || sums.worksNear(from, etc, to)
                    || text.at(etc + 1) == '多';
            if (sums.served(etc, to) || placesTreated(from, etc, to)) {
                whole(from, ends.trimmed(from, to), kind, names);
                return;
            }
            boolean bare = allBare(from, etc) && !summed && !figures.any(etc, to);
            cut(from, bare ? ends.trimmed(from, to) : etc, to, summed || figures.any(etc, to), kind, names);
            return;
        }
        int total = sums.summedBy(from, to);
        if (total > from && bareMembers(from, total) && text.find("项目", total, to) < 0) {
            whole(from, ends.trimmed(from, to), kind, names);
            return;
        }
        if (total > from) {
            cut(from, total, to, true, kind, names);
            return;
        }
        int end = ends.trimmed(from, to);
        if (text.at(from) == '、') {
            return;
        }
        if (end - from >= NameEndings.SHORTEST
                && (kind == Kind.PROJECT
                        || frame.form() == Form.STAGE
                        || worthy(ends.itself(from, end).start(), end)
                        || finished(frame, from, end))) {
            cut(from, end, to, frame.form() == Form.STAGE && !figures.any(from, end) && allOwn(from, end), kind, names);
        }
    }

    /** 甲果业、乙油坊投产: each called by a name of its own that is not where it lies. */
    private boolean allOwn(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.at(i) == '、') {
                if (OwnWords.own(text, start, i) < 2 || (i < to && lists.place(i))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
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

    /** 城北、城南两个足球场: none of the members says what it is. */
    private boolean bareMembers(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.at(i) == '、') {
                if (i - start > SITE || placed(start, i) || (i - start == SITE && ends.endsWhole(i))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private void whole(int from, int to, Kind kind, List<String> names) {
        Span name = ends.itself(from, to);
        if (called(name, kind)) {
            names.add(name.of(text.text()));
        }
    }

    /** 青石镇、柏树镇等矿区植被恢复工程: one piece of work at several places; villages are no works whatever is done there. */
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
        boolean villages = "村镇乡".indexOf(text.at(etc - 1)) >= 0;
        return !counted && text.at(etc + 1) != '多' && ends.trimmed(etc, to) - etc > (villages ? BARE : PAIRED);
    }

    private boolean placed(int from, int to) {
        return to - from <= BARE && "村镇乡河湖街路线渠".indexOf(text.at(to - 1)) >= 0;
    }

    private boolean worthy(int from, int to) {
        int mark = text.find('、', from, to);
        return worthyName(from, to) || (mark > from && worthyName(from, mark));
    }

    private boolean worthyName(int from, int to) {
        boolean explicit = text.startsWith("工程", to - 2) || text.startsWith("项目", to - 2);
        return explicit
                || (to - from >= 5
                        && (ends.endsWhole(to) || text.at(to - 1) == '楼')
                        && (tests.named(from, to) || tests.sole(new Span(from, to)))
                        && !figures.any(from, to)
                        && !titled(to));
    }

    /** 完成某河岸线缓冲带建设: what is finished and has a name of its own. */
    private boolean finished(Frame frame, int from, int to) {
        boolean finishes = frame.form() == Form.VERB && text.words(frame.head()).endsWith("完成");
        return finishes
                && text.startsWith("建设", to)
                && tests.unknown(from, to) >= OWN
                && !figures.any(from, to)
                && !titled(to);
    }

    private boolean titled(int to) {
        int last = text.from(to) - 1;
        boolean title = last >= 0
                && text.end(last) == to
                && !TREATING.holds(text, last)
                && text.is(
                        last, WordClass.any(WordClass.TITLE, WordClass.EVENT, WordClass.DOCUMENT, WordClass.MECHANISM));
        return title || text.startsWith("平台", to - 2);
    }

    private void cut(int from, int to, int limit, boolean listed, Kind kind, List<String> names) {
        List<Span> members = told(lists.members(from, to, listed));
        boolean anyNamed = members.stream().anyMatch(member -> called(member, kind));
        for (Span member : members) {
            boolean sole = members.size() == 1 && text.at(to) != '等' && tests.countedBehind(to, limit);
            if (!sole && !tests.counts(member) && (members.size() > 1 ? anyNamed : called(member, kind))) {
                names.add(member.of(text.text()));
            }
        }
    }

    /** 路面破损、积水严重的甲街、乙街: what is told of works before 的 is no member of their list. */
    private List<Span> told(List<Span> members) {
        List<Span> names = new ArrayList<>();
        for (Span member : members) {
            Span itself = ends.itself(member.start(), member.end());
            if (itself.start() > member.start()) {
                names.removeIf(before -> !ends.endsWhole(before.end()));
            }
            names.add(itself);
        }
        return names;
    }

    /** Of works that are a project already, their sort is name enough: 体育休闲公园. */
    private boolean called(Span member, Kind kind) {
        boolean part = member.length() == SORT && text.startsWith("工程", member.end() - 2);
        boolean built = kind == Kind.PROJECT && member.length() >= SORT && !part && ends.built(member.end());
        return !tests.barred(member.start(), member.end())
                && (built || tests.called(member.start(), member.end()) || tests.sole(member));
    }
}
