package luoshi.reading.extraction;

import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** 工程的标志: a clause with what tells of works whether they are named, staged, in phases or only a formula. */
abstract class WorksSigns extends ClauseSigns {
    private static final Phrases PACES = Phrases.of("力度", "步伐", "进程");
    private static final Letters FORMULA = Letters.of("0123456789+＋一二三四五六七八九十百千万双两");
    private static final Letters COUNTERS = Letters.of("个大项新");
    private static final Phrases HOUSES = Phrases.of("馆", "校", "院", "中心", "厂", "站", "园", "通一平");
    private static final Phrases CALLED = Phrases.of("工程", "项目", "园", "路", "街", "道", "桥", "河", "渠", "站", "厂", "馆", "院");
    private static final Phrases PREPARATIONS = Phrases.of("前期", "准备工作", "争取工作", "筹备工作");
    private static final Phrases PHASES = Phrases.of("期工程", "期项目", "期建设");
    private static final Letters PLACES = Letters.of("镇乡村街路河湖渠");
    private static final Letters NO_PLACE = Letters.of("的和及与、，“”（）()");
    /** The ends of 美丽乡村, 小城镇, 城中村, 空心村, 商业街: places of a sort. */
    private static final Phrases COMMON =
            Phrases.of("乡村", "农村", "城镇", "村镇", "集镇", "重镇", "名镇", "中村", "心村", "范村", "业街", "行街", "河湖");

    private static final int LONGEST_PLACE = 6;
    private static final int DESCRIBED = 5;

    WorksSigns(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    /** 望鹭乡, 青石河: a place is called by its name. */
    final boolean proper() {
        int from = Math.max(clause.start(), frame.object());
        int token = text.from(from);
        for (int i = from; i < clause.end(); i++) {
            while (token < text.count() && text.end(token) <= i) {
                from = Math.max(from, text.end(token++));
            }
            boolean common = text.holds(COMMON, i - 1, i + 1);
            if (PLACES.hold(text.at(i)) && i - from >= 2 && i - from <= LONGEST_PLACE && !common) {
                return true;
            }
            from = NO_PLACE.hold(text.at(i)) ? i + 1 : from;
        }
        return false;
    }

    /** “两河四岸”格局, “1530”工程: a formula of numbers is a programme; only works that are called works beside it are works. */
    final boolean figurative() {
        int opened = text.find('“', clause.start(), clause.end());
        int closed = opened < 0 ? -1 : text.find('”', opened, clause.end());
        if (closed < 0) {
            return false;
        }
        int numbers = 0;
        for (int i = opened + 1; i < closed; i++) {
            numbers += FORMULA.hold(text.at(i)) || (numbers > 0 && COUNTERS.hold(text.at(i))) ? 1 : 0;
        }
        boolean whole = numbers == closed - opened - 1;
        boolean called = text.holds(CALLED, closed - 2, clause.end()) || text.holds(HOUSES, opened, closed);
        return numbers >= 2 && (whole || !called);
    }

    /** 加快…建设进度: works in spite of their last word. */
    final boolean effort() {
        boolean pace = text.holds(PACES, clause.end() - 2, clause.end());
        int before = text.from(clause.end() - 2) - 1;
        boolean work = before >= 0
                && (text.is(before, WordClass.any(WordClass.DEVERBAL, WordClass.BUILD))
                        || text.words(before).endsWith("建设"));
        return text.startsWith("进度", clause.end() - 2)
                || (pace && work)
                || text.holds(PREPARATIONS, clause.end() - 4, clause.end());
    }

    /** 争取更多企业项目…: more of them, whichever they are. */
    final boolean more() {
        int object = Math.max(clause.start(), frame.object());
        return has(Sign.NO_FIGURE) && text.startsWith("更多", object);
    }

    /** 二期工程, 三期项目: works in phases. */
    final boolean phased() {
        return text.holds(PHASES, frame.object(), clause.end());
    }

    /** 做好水污染综合防治项目建设: what is to be built is told before the word 项目. */
    final boolean described() {
        int project =
                Math.max(text.find("项目", frame.object(), clause.end()), text.find("工程", frame.object(), clause.end()));
        return project - frame.object() >= DESCRIBED && text.find('的', frame.object(), project) < 0;
    }

    final boolean staged() {
        int last = text.from(clause.end()) - 1;
        return last >= 0
                && text.end(last) == clause.end()
                && text.is(last, WordClass.any(WordClass.STAGE, WordClass.WORK));
    }
}
