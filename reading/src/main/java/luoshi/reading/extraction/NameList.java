package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;

/** 并列的名称: a list of works cut at 、 and 和 where its members are whole names. */
final class NameList {
    private static final String[] KINDS_OF_PLACES = {"路街道巷线段", "河渠沟湖", "村镇乡"};
    private static final String PLACE_ENDS = "园区厂馆站苑场城路街线段桥院库所楼";
    private static final String[] SERVED = {"自然村", "行政村", "村庄", "村", "乡镇", "社区", "户"};
    private static final WordSet BUILDERS = WordSet.of("打造", "创建", "申报", "争创", "做好", "搞好", "抓好", "入选", "洽谈");
    /** 东部依托某河建设某新城, 县级层面建设某中心: who builds, or by what. */
    private static final Phrases RELYING = Phrases.of("依托", "层面");

    private static final WordSet BUILDING = WordSet.of("建设", "打造");
    private static final WordSet LEADING =
            WordSet.of("新建", "改建", "扩建", "实施", "改造提升", "推进", "洽谈", "布局建设", "建设", "做好", "服务", "服务保障", "加固", "疏浚");
    private static final int MAKING = WordClass.any(WordClass.BUILD, WordClass.FINISH, WordClass.BEGIN);
    private static final int NO_MAKING =
            WordClass.any(WordClass.DEVERBAL, WordClass.PLAIN, WordClass.ABSTRACT, WordClass.WORK, WordClass.STAGE);
    private static final String[] ADMITTED = {"纳入", "列入", "达到", "获评", "荣获"};
    private static final int PLACE_NAME = 5;
    private static final int PAIRED = 6;
    private static final int BARE = 4;
    private static final int SITE = 3;
    private static final int LONG = 8;

    private final Tagged text;
    private final Figures figures;
    private final NameEndings ends;

    NameList(Tagged text, Figures figures, NameEndings ends) {
        this.text = text;
        this.figures = figures;
        this.ends = ends;
    }

    /** @param listed whether a word behind sums the members up, so that each is a name by itself */
    List<Span> members(int from, int to, boolean listed) {
        List<Span> members = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            depth += "（(“《".indexOf(c) >= 0 ? 1 : "）)”》".indexOf(c) >= 0 ? -1 : 0;
            boolean joint = depth <= 0 && i > start && "、和及".indexOf(c) >= 0;
            int left = c == '及' && text.at(i - 1) == '以' ? i - 1 : i;
            if (joint
                    && (c == '、'
                            ? parts(start, i, to, listed)
                            : pair(start, left, i, to, listed, !members.isEmpty()))) {
                add(start, left, members);
                start = i + 1;
            }
        }
        add(start, to, members);
        return members;
    }

    private boolean parts(int start, int at, int to, boolean listed) {
        if (listed) {
            return at - start >= 2;
        }
        int next = nextMark(at + 1, to);
        int end = ends.trimmed(at + 1, next);
        String kin = family(text.at(at - 1));
        boolean roads = kin.equals(KINDS_OF_PLACES[0]) && kin.indexOf(text.at(end - 1)) >= 0;
        boolean alike = text.at(at - 1) == text.at(end - 1)
                && (placed(at) || text.at(at - 1) == text.at(ends.trimmed(at + 1, to) - 1));
        int name = Math.max(start, text.text().lastIndexOf('、', at - 1) + 1);
        if (at - name == 2 && text.at(at - 1) == '化') {
            return false;
        }
        boolean place = at - name >= SITE && placed(at) && ends.endsWhole(end);
        return !shares(start, at, to)
                && at - start > 2
                && ((ends.whole(start, at) && endsLike(start, at, to)) || place || alike || roads);
    }

    /** 甲路改造和乙路改造: 和 joins two names only where both are whole; 保护和修复 is one. */
    private boolean pair(int start, int left, int at, int to, boolean listed, boolean goesOn) {
        int first = ends.trimmed(start, left);
        int end = ends.trimmed(at + 1, to);
        if (end - at <= NameEndings.SHORTEST || first - start < NameEndings.SHORTEST || shares(start, left, to)) {
            return false;
        }
        int mark = text.text().lastIndexOf('、', left);
        boolean alone = mark < start || (first - mark > PAIRED && end - at > PAIRED && ends.endsWhole(end));
        if (ends.attached(at + 1) || !(listed || alone)) {
            return false;
        }
        if (listed) {
            return text.at(at) == '和' || text.find('、', at, to) < 0;
        }
        if (treatedTogether(first, at + 1, end) || belongs(start, first, at + 1, end)) {
            return false;
        }
        if (goesOn && ends.built(first)) {
            return true;
        }
        if (text.at(first - 1) == '”' || (ends.built(first) && (ends.endsWhole(end) || placed(end)))) {
            return true;
        }
        if (text.from(start) == text.from(first) && ends.built(end) && text.at(at + 1) != '和') {
            return true;
        }
        int before = text.from(first) - 1;
        int last = text.from(end) - 1;
        boolean known = before >= 0 && last > before && text.end(before) == first && text.end(last) == end;
        boolean same = known
                ? text.word(before) == text.word(last) && text.start(before) - start >= 2
                : text.at(first - 1) == text.at(end - 1);
        boolean long2 = first - start >= PAIRED && end - at > PAIRED;
        return long2 && (same || (ends.endsWhole(first) && ends.endsWhole(end)));
    }

    /** 某中学教学楼和宿舍楼: the second is a bare sort of building, and whose it is stands before the first. */
    private boolean belongs(int start, int first, int from, int end) {
        int second = text.from(from);
        boolean bare = second < text.count()
                && text.start(second) == from
                && text.end(second) == end
                && text.is(second, WordClass.WORK)
                && !text.is(second, WordClass.FACILITY);
        int own = text.from(first) - 1;
        return bare && own >= 0 && text.end(own) == first && text.start(own) - start >= BARE;
    }

    /** 水质提升和生态修复工程: two treatments that are one piece of works. */
    private boolean treatedTogether(int first, int from, int end) {
        int before = text.from(first) - 1;
        for (int token = text.from(from); token < text.count() && text.end(token) < end; token++) {
            if (text.is(token, WordClass.FACILITY)) {
                return false;
            }
        }
        boolean works = text.startsWith("工程", end - 2) || text.startsWith("项目", end - 2);
        return works && before >= 0 && text.end(before) == first && text.is(before, WordClass.DEVERBAL);
    }

    /** 望鹭路、望云街改造: what is done to the next place is done to this one too. */
    private boolean shares(int start, int at, int to) {
        String kindred = family(text.at(at - 1));
        int from = at + 1;
        int end = ends.trimmed(from, text.at(at) != '、' ? nextMark(from, to) : to);
        int name = Math.max(start, text.text().lastIndexOf('、', at - 1) + 1);
        if (at - name > PLACE_NAME + 1 || kindred.isEmpty() || kindred.indexOf(text.at(end - 1)) >= 0) {
            return false;
        }
        for (int i = from; i < Math.min(end - 1, from + PLACE_NAME); i++) {
            if (kindred.indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether roads, waters or villages end at {@code to}. */
    boolean place(int to) {
        return !family(text.at(to - 1)).isEmpty();
    }

    private static String family(char last) {
        for (String kin : KINDS_OF_PLACES) {
            if (kin.indexOf(last) >= 0) {
                return kin;
            }
        }
        return "";
    }

    private int nextMark(int from, int to) {
        int mark = text.text().indexOf('、', from);
        return mark < 0 || mark > to ? to : mark;
    }

    private void add(int from, int end, List<Span> members) {
        int start = owned(from, end);
        int to = ends.trimmed(start, admitted(start, end));
        if (to - start >= 2) {
            members.add(new Span(start, to));
        }
    }

    /** Before 纳入国家规划: what the works are to be entered into is no part of their name. */
    private int admitted(int from, int to) {
        for (String word : ADMITTED) {
            int at = text.find(word, from, to);
            if (at - from >= BARE) {
                return at;
            }
        }
        return to;
    }

    /** Long members without a known ending are names where the next one ends alike (德城至高唐段、济临高速高唐段). */
    private boolean endsLike(int start, int at, int to) {
        boolean long2 = at - start >= LONG && text.at(at - 1) != '段' && text.find('、', start, at) < 0;
        long2 |= at - start >= PAIRED && (ends.built(to) || placed(to)) && text.find('、', start, at) < 0;
        return ends.endsWhole(at) || text.at(at - 1) == text.at(to - 1) || long2;
    }

    private boolean placed(int to) {
        return PLACE_ENDS.indexOf(text.at(to - 1)) >= 0;
    }

    /** Behind 总投资5亿元的, and behind who builds it (支持某公司建设…). */
    private int owned(int from, int to) {
        int start = text.at(from) == '以' ? Math.max(from, text.find('的', from, to) + 1) : from;
        for (int figure = figures.from(from); figure < figures.count() && figures.end(figure) < to; figure++) {
            int of = text.find('的', figures.end(figure), Math.min(to, figures.end(figure) + 2));
            start = of >= 0 ? of + 1 : start;
            if (figures.start(figure) == start && text.at(figures.end(figure)) == '级') {
                start = figures.end(figure) + 1;
            }
            if (figures.start(figure) == from && serving(figures.end(figure) - 1, to) > 0) {
                start = serving(figures.end(figure) - 1, to);
            }
        }
        start = behindVerb(start, to);
        boolean relying = text.holds(RELYING, start, to);
        for (int token = text.from(start); token < text.count() && text.end(token) < to - 2; token++) {
            boolean builds = relying && BUILDING.holds(text, token) && text.end(token) < to - SITE;
            if (builds || BUILDERS.holds(text, token)) {
                return text.end(token);
            }
        }
        return start;
    }

    /** Behind the second verb of 新建改建某路, 对接洽谈某项目. */
    private int behindVerb(int from, int to) {
        int token = text.from(from);
        boolean verb = token < text.count()
                && text.start(token) == from
                && text.end(token) < to - 2
                && (LEADING.holds(text, token) || (text.is(token, MAKING) && !text.is(token, NO_MAKING)));
        return verb ? text.end(token) : from;
    }

    /** 30个村供水工程: behind how many are served; negative where the works themselves are counted. */
    private int serving(int unit, int to) {
        boolean works = text.startsWith("工程", to - 2) || text.startsWith("项目", to - 2);
        for (String served : SERVED) {
            if (works && (text.startsWith(served, unit) || text.startsWith(served, unit + 1))) {
                return text.find(served, unit, to) + served.length();
            }
        }
        return -1;
    }
}
