package luoshi.reading.extraction;

import java.util.List;
import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;

/** Reads the {@link Sign}s of a clause. */
final class Signs {
    private static final int WORKS = WordClass.any(WordClass.WORK, WordClass.GENERIC, WordClass.FACILITY);
    private static final Phrases SOUGHT =
            Phrases.of("申报", "争创", "创建", "评选", "认定", "入选", "获批", "验收", "复审", "复验", "争取", "列入");
    // Characters with which names of works end: 牡丹园, 垃圾厂
    private static final Letters BUILT = Letters.of("园厂站馆桥楼院库港坝渠塘厅城场线街路");
    /** What ends with the same characters and is no works: 发展之路, 安全防线, 人才库. */
    private static final Phrases UNBUILT = Phrases.of(
            "之路", "思路", "出路", "新路", "门路", "套路", "防线", "底线", "红线", "主线", "战线", "一线", "热线", "立场", "战场", "智库", "才库", "据库",
            "目库", "题库", "法院", "路线", "校园", "线路", "家园", "田园", "无线", "在线", "有线");

    private static final Letters PLACES = Letters.of("县市区镇乡村街路河湖山");

    private static final WordSet BUILDING = WordSet.of("建设");

    private final Tagged text;

    Signs(Tagged text) {
        this.text = text;
    }

    long of(Clause clause, List<Measure> measures, int unknown) {
        long set = figures(clause, measures) | words(clause) | names(clause, unknown);
        return set | crossed(clause, set);
    }

    private long figures(Clause clause, List<Measure> measures) {
        if (measures.isEmpty()) {
            return Sign.NO_FIGURE.bit();
        }
        long set = 0;
        for (Measure measure : measures) {
            set |= switch (measure.mode()) {
                case "count" -> Sign.COUNT.bit();
                case "capacity" -> Sign.CAPACITY.bit();
                case "money" -> Sign.MONEY.bit();
                case "rank" -> Sign.RANK.bit();
                case "growth", "decline" -> Sign.CHANGE.bit();
                case "level" -> Sign.LEVEL.bit();
                default -> 0;
            };
            set |= on(measure.unit().equals("%") || measure.unit().contains("/"), Sign.RATE);
        }
        Measure last = measures.getLast();
        set |= on(text.find(last.text(), clause.end() - last.text().length(), clause.end()) >= 0, Sign.FIGURE_LAST);
        int object = Math.max(clause.start(), clause.frame().object());
        return set | on(text.startsWith(measures.getFirst().text(), object), Sign.FIGURE_LEADS);
    }

    private long words(Clause clause) {
        long set = 0;
        int from = text.from(Math.max(
                clause.start(), clause.frame().verbal() ? clause.frame().object() : clause.start()));
        int last = -1;
        for (int token = from; token < text.count() && text.end(token) <= clause.end(); token++) {
            set |= on(text.is(token, WORKS), Sign.WORK_INSIDE)
                    | on(text.is(token, WordClass.DOCUMENT), Sign.DOCUMENT_INSIDE)
                    | on(text.is(token, WordClass.EVENT), Sign.EVENT_INSIDE)
                    | on(text.is(token, WordClass.TITLE), Sign.TITLE_INSIDE)
                    | on(text.is(token, WordClass.INDICATOR), Sign.INDICATOR_INSIDE)
                    | on(text.is(token, WordClass.STAGE) && text.end(token) == clause.end(), Sign.STAGED);
            last = token;
        }
        boolean ended = last >= 0 && text.end(last) == clause.end();
        if (!ended && BUILT.hold(text.at(clause.end() - 1)) && !text.holds(UNBUILT, clause.end() - 2, clause.end())) {
            set |= Sign.WORK_INSIDE.bit() | Sign.WORK_ALONE.bit();
        }
        boolean building = ended && BUILDING.holds(text, last);
        if (building) {
            int noun = text.start(last);
            boolean own = text.from(noun) > 0 && text.end(text.from(noun) - 1) < noun;
            boolean built = own
                    && BUILT.hold(text.at(noun - 1))
                    && noun - 1 > clause.start()
                    && !text.holds(UNBUILT, noun - 2, noun);
            set |= built ? Sign.WORK_INSIDE.bit() | Sign.WORK_BUILT.bit() : 0;
        }
        if (ended) {
            boolean built =
                    building && last > from && text.is(last - 1, WORKS) && text.end(last - 1) == text.start(last);
            set |= on(built, Sign.WORK_BUILT)
                    | on(text.is(last, WORKS), Sign.WORK_ALONE)
                    | on(text.is(last, WordClass.MECHANISM) && !built, Sign.MECHANISM_TAIL);
        }
        return set | project(clause);
    }

    private long project(Clause clause) {
        int project =
                Math.max(text.find("项目", clause.start(), clause.end()), text.find("工程", clause.start(), clause.end()));
        if (project < 0) {
            return 0;
        }
        int rest = clause.end() - project;
        boolean ends = rest == 2
                || (rest == 4 && text.startsWith("建设", project + 2))
                || text.startsWith("项目", clause.end() - 2)
                || text.startsWith("工程", clause.end() - 2);
        return Sign.HAS_PROJECT.bit()
                | on(ends, Sign.ENDS_PROJECT)
                | on(text.at(project - 1) == '”', Sign.QUOTED_PROJECT);
    }

    private long names(Clause clause, int unknown) {
        boolean placed = false;
        for (int i = Math.max(clause.start() + 1, clause.frame().object()); i < clause.end() && !placed; i++) {
            placed = PLACES.hold(text.at(i));
        }
        return on(unknown >= 2, Sign.NAMED2)
                | on(unknown >= 6, Sign.NAMED6)
                | on(placed, Sign.PLACED)
                | on(text.find("一批", clause.start(), clause.end()) >= 0, Sign.SOME)
                | on(text.holds(SOUGHT, clause.start(), clause.end()), Sign.TITLE_SOUGHT);
    }

    private long crossed(Clause clause, long set) {
        Frame frame = clause.frame();
        if (!frame.verbal() || frame.head() < 0) {
            return 0;
        }
        boolean work = has(set, Sign.WORK_INSIDE);
        boolean named = has(set, Sign.NAMED2);
        boolean soft = frame.has(Frame.SOFT);
        boolean build = text.is(frame.core(), WordClass.BUILD);
        boolean output = text.is(frame.core(), WordClass.OUTPUT);
        return on(build && named && work, Sign.HEAD_BUILD_NAMED)
                | on(soft && work && named, Sign.SOFT_WORK_NAMED)
                | on(soft && work && !named, Sign.SOFT_WORK_PLAIN)
                | on(soft && has(set, Sign.TITLE_INSIDE), Sign.SOFT_TITLE)
                | on(output && has(set, Sign.DOCUMENT_INSIDE), Sign.OUTPUT_DOCUMENT)
                | on(output && has(set, Sign.EVENT_INSIDE), Sign.OUTPUT_EVENT)
                | on(output && has(set, Sign.COUNT), Sign.OUTPUT_COUNT)
                | on(build && has(set, Sign.COUNT), Sign.BUILD_COUNT)
                | on(soft && has(set, Sign.COUNT), Sign.SOFT_COUNT)
                | on(work && has(set, Sign.COUNT), Sign.COUNTED_WORK)
                | on(text.is(frame.head(), WordClass.BEGIN) && (work || named), Sign.BEGIN_WORK)
                | on(text.is(frame.core(), WordClass.ACT) && has(set, Sign.MECHANISM_TAIL), Sign.ACT_MECHANISM);
    }

    private static boolean has(long set, Sign sign) {
        return (set & sign.bit()) != 0;
    }

    private static long on(boolean yes, Sign sign) {
        return yes ? sign.bit() : 0;
    }
}
