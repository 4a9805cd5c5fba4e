package luoshi.reading.extraction;

import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;
import org.jspecify.annotations.Nullable;

/** 项目: works that begin, go on or end, and the outputs among them. */
final class WorksRules extends WorksSigns {
    private static final WordSet STOCKING =
            WordSet.of("储备", "培育", "新培育", "再培育", "新增", "申报", "争取", "认定", "选树", "组织推广", "推广");
    private static final WordSet INVITING = WordSet.of(
            "引进", "引导", "推介", "争取", "参与", "投资", "鼓励", "招引", "优化", "提升", "用好", "强化", "深化", "健全", "建立", "完善", "加强", "落实",
            "发挥", "创新");
    private static final Phrases FORBIDDING = Phrases.of("严禁", "严控", "遏制", "禁止", "杜绝");
    /** Works of a sort, unless very much is named before them. */
    private static final Phrases PLAIN_WORKS = Phrases.of("基础设施", "标准化", "一体化", "领域");

    private static final Phrases NO_WORKS = Phrases.of("领域", "方式", "能力", "方面", "行为");
    private static final WordSet TENDING = WordSet.of("开展", "全面开展", "规范", "承接", "积极承接", "狠抓", "利用");
    /** Works on people: they go on and on. */
    private static final Phrases PEOPLE =
            Phrases.of("惠民", "技能", "就业", "党建", "素质", "人才", "名师", "强企", "倍增", "创业", "平安", "诚信");

    /** 校长工程, 名医工程: what is worked on are those who are called so. */
    private static final Letters PERSONS = Letters.of("长师医生员才匠");

    private static final String[] SORTS = {
        "优质", "好", "产业", "重点", "重大", "签约", "已签约", "前期", "在建", "投产", "招商", "新的", "更多", "更多优质", "民生"
    };
    private static final WordSet ERECTING =
            WordSet.of("新建", "改建", "扩建", "改扩建", "新改建", "新改扩建", "迁建", "续建", "兴建", "修建", "翻建");
    private static final WordSet GROUND = WordSet.of("开工建设", "动工", "开工", "开建", "破土动工", "新开工");
    private static final Phrases WATCHED = Phrases.of("监管", "管理", "修编", "编制");
    private static final Phrases SEATS = Phrases.of("基地", "中心");
    private static final WordSet ACCOMPANYING = WordSet.of("配合", "协调", "服务", "协助", "跟进");
    private static final Phrases LINES =
            Phrases.of("制造", "农产品", "加工", "出口", "生产", "种植", "养殖", "蔬菜", "粮食", "药材", "烟叶", "水果", "林果", "原料");
    private static final Phrases ROADS = Phrases.of("路", "街", "大道", "线", "北延", "南延", "东延", "西延");
    private static final Phrases UNPAVED = Phrases.of("链路", "思路", "出路", "路径", "线路", "通路", "网络");
    private static final Phrases STANDINGS = Phrases.of("经济中心", "金融中心", "贸易中心", "航运中心", "消费中心", "交往中心");
    private static final Phrases POLICIES = Phrases.of("政策", "制度", "改革", "新政", "措施", "机制", "试点");
    private static final int ETC = 8;

    WorksRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    @Nullable
    Verdict verdict() {
        if (figurative() && !headed(Verbs.COMPLETING)) {
            return new Verdict(Kind.ACTION, "数字概括的提法");
        }
        boolean watched = (text.holds(WATCHED, clause.end() - 2, clause.end()) && !has(Sign.HAS_PROJECT))
                || text.startsWith("制建设", clause.end() - 3)
                || made()
                || borrowed();
        boolean summed =
                numbered() && !has(Sign.ENDS_PROJECT) && (frame.head() < 0 || !text.is(frame.head(), WordClass.BEGIN));
        if (summed
                || watched
                || more()
                || joint()
                || bare()
                || strengthened()
                || bred()
                || (sumsNoWorks() && !begun())) {
            return null;
        }
        boolean inviting =
                frame.core() >= 0 && (INVITING.holds(text, frame.core()) || INVITING.holds(text, frame.head()));
        if (has(Sign.HAS_PROJECT)
                && (has(Sign.ENDS_PROJECT)
                        || has(Sign.FIGURE_LAST)
                        || staged()
                        || effort()
                        || (text.find("等项目", clause.start(), clause.end()) > 0 && !headed(Verbs.COMPLETING)))) {
            return explicit(inviting);
        }
        if (has(Sign.MONEY)
                && frame.verbal()
                && text.find('资', clause.start(), clause.end()) >= 0
                && text.find("元的", clause.start(), clause.end()) >= 0
                && !headed(Verbs.COMPLETING)) {
            return new Verdict(Kind.PROJECT, "带投资额的工程");
        }
        if (listed()) {
            return new Verdict(Kind.DELIVERABLE, "上市挂牌");
        }
        boolean reaching = has(Sign.NAMED6) || (has(Sign.WORK_INSIDE) && !deverbal());
        if (has(Sign.STAGED)
                && !finishes()
                && frame.verbal()
                && reaching
                && has(Sign.NO_FIGURE)
                && !tended()
                && !mannered()) {
            return new Verdict(Kind.PROJECT, "推动到达阶段");
        }
        if (frame.core() < 0 || (inviting && !has(Sign.COUNT))) {
            return null;
        }
        if (begun()) {
            return new Verdict(Kind.PROJECT, "启动工程");
        }
        if (aimed()) {
            return new Verdict(Kind.PROJECT, "谋建一批");
        }
        if (erected() && has(Sign.NO_FIGURE)) {
            return new Verdict(Kind.PROJECT, "新改扩建");
        }
        if (phased() && has(Sign.NO_FIGURE) && !finished() && !finishes()) {
            return new Verdict(Kind.PROJECT, "分期工程");
        }
        if (Verbs.FORGING.holds(text, frame.core()) && has(Sign.NO_FIGURE) && !facility() && !place()) {
            return null;
        }
        if (helped() || (line() && !has(Sign.NAMED6))) {
            return null;
        }
        if (opened()) {
            return new Verdict(Kind.PROJECT, "打通道路");
        }
        if (has(Sign.NO_FIGURE) && finished() && has(Sign.WORK_INSIDE)) {
            return new Verdict(Kind.DELIVERABLE, "建成");
        }
        boolean soft = text.is(frame.head(), WordClass.any(WordClass.SOFT, WordClass.BEGIN))
                || headed(Verbs.UNDERTAKING)
                || (accompanied() && text.startsWith("建设", clause.end() - 2));
        boolean named = has(Sign.NAMED2)
                || has(Sign.QUOTED_PROJECT)
                || text.find('“', clause.start(), clause.end()) >= 0
                || facility();
        if (has(Sign.COUNT) || has(Sign.CAPACITY) || has(Sign.MONEY)) {
            if (text.is(frame.head(), WordClass.BEGIN)
                    && (deverbal() || has(Sign.FIGURE_LAST) || has(Sign.WORK_INSIDE) || has(Sign.TITLE_INSIDE))) {
                return new Verdict(Kind.PROJECT, "启动工程");
            }
            boolean works = has(Sign.WORK_INSIDE) || headed(Verbs.EXECUTING);
            boolean shaped = built() && has(Sign.WORK_INSIDE) && !has(Sign.COUNT);
            boolean output = built() && has(Sign.FIGURE_LAST);
            return (works && soft && !finishes() && !output) || shaped ? new Verdict(Kind.PROJECT, "工程计数") : null;
        }
        if ((!has(Sign.WORK_INSIDE) && !facility()) || !named) {
            boolean renewed = text.words(Math.max(0, frame.tail())).startsWith("改造");
            return soft && deverbal() && ((has(Sign.NAMED6) && has(Sign.PLACED) && !renewed) || proper())
                    ? new Verdict(Kind.PROJECT, "具名治理")
                    : null;
        }
        boolean plain = text.holds(PLAIN_WORKS, Math.max(clause.start(), clause.end() - 7), clause.end());
        if (plain && !has(Sign.NAMED6)) {
            return null;
        }
        boolean end = effort() || has(Sign.WORK_ALONE) || has(Sign.WORK_BUILT) || deverbal() || facility();
        return (soft || built()) && end ? new Verdict(Kind.PROJECT, "具名工程") : null;
    }

    /** 学校标准化建设, 新型城镇化建设: what something is made, and nothing is built; greenery is. */
    private boolean made() {
        boolean manner = text.startsWith("化建设", clause.end() - 3) && "绿亮美硬".indexOf(text.at(clause.end() - 4)) < 0;
        return manner || text.startsWith("城市建设", clause.end() - 4) || text.startsWith("乡村建设", clause.end() - 4);
    }

    /** 拓宽增收渠道, 打造国际消费中心, 推动景区提档升级: words of works that stand for something else. */
    private boolean borrowed() {
        if (!has(Sign.NO_FIGURE) || has(Sign.HAS_PROJECT)) {
            return false;
        }
        boolean raised = (text.startsWith("升级", clause.end() - 2) || text.startsWith("提升", clause.end() - 2))
                && !text.startsWith("改造", clause.end() - 4)
                && frame.has(Frame.SOFT)
                && !proper();
        return raised
                || text.startsWith("渠道", clause.end() - 2)
                || text.holds(STANDINGS, clause.end() - 4, clause.end());
    }

    /** 配合某高速建设: built by others, and still a duty. */
    private boolean accompanied() {
        return ACCOMPANYING.holds(text, frame.head());
    }

    /** 打通望云街、青石路: roads by their names, whether 道路 is said or not. */
    private boolean opened() {
        boolean road = text.holds(ROADS, clause.end() - 2, clause.end())
                && !text.holds(UNPAVED, clause.end() - 2, clause.end());
        return headed(Verbs.OPENING) && has(Sign.NO_FIGURE) && (road || proper());
    }

    /** 推动某公司在某市场上市: nothing is built, and one sees whether it happens; of firms at large it is an activity. */
    private boolean listed() {
        boolean last = text.startsWith("上市", clause.end() - 2) || text.startsWith("挂牌", clause.end() - 2);
        return last
                && "产货品".indexOf(text.at(clause.end() - 3)) < 0
                && frame.verbal()
                && has(Sign.NAMED2)
                && has(Sign.NO_FIGURE)
                && text.find("企业", clause.start(), clause.end()) < 0;
    }

    /** 市场化运营, 常态化运营: how something is run, no stage. 某公司上市, 政策落地: a stage of no works. 加强…改造: an activity. */
    private boolean mannered() {
        return text.at(clause.end() - 3) == '化'
                || text.startsWith("上市", clause.end() - 2)
                || text.startsWith("挂牌", clause.end() - 2)
                || headed(Verbs.STRENGTHENING)
                || (text.startsWith("落地", clause.end() - 2) && text.holds(POLICIES, clause.start(), clause.end()));
    }

    /** 建设某类产品的基地, 某类市场: a line of business, no works at any one place. */
    private boolean line() {
        int end = text.startsWith("建设", clause.end() - 2) ? clause.end() - 2 : clause.end();
        boolean base =
                text.startsWith("基地", end - 2) && (text.at(end - 3) == '业' || text.holds(LINES, end - 5, end - 2));
        boolean market = text.startsWith("市场", end - 2) && !text.is(frame.head(), WordClass.BEGIN);
        return (base || market)
                && has(Sign.NO_FIGURE)
                && !proper()
                && !text.is(frame.head(), WordClass.BEGIN)
                && !ERECTING.holds(text, frame.core());
    }

    /** 打造某某小镇: a place of its own name, no model and no platform. */
    private boolean place() {
        return has(Sign.WORK_ALONE)
                && (has(Sign.NAMED2) || text.find('“', clause.start(), clause.end()) >= 0)
                && !text.startsWith("平台", clause.end() - 2);
    }

    /** 支持甲、乙等重点企业…: what firms are helped with is theirs. */
    private boolean helped() {
        int etc = text.find('等', clause.start(), clause.end());
        return etc > 0 && text.find("企业", etc, Math.min(clause.end(), etc + ETC)) > 0 && !has(Sign.HAS_PROJECT);
    }

    /** 加大…治理力度, 加大…的保护: more of an activity. */
    private boolean strengthened() {
        if (!headed(Verbs.ENLARGING)) {
            return false;
        }
        boolean works = text.find("建设", clause.start(), clause.end()) >= 0
                || text.find("改造", clause.start(), clause.end()) >= 0;
        return !works || !(has(Sign.HAS_PROJECT) || has(Sign.NAMED6));
    }

    /** 甲、乙等领域…: what the list comes to is no works. */
    private boolean sumsNoWorks() {
        int etc = text.find('等', clause.start(), clause.end());
        boolean plain = etc > 0
                && (text.holds(NO_WORKS, etc, clause.end())
                        || (text.startsWith("基础设施", etc + 1) && has(Sign.NO_FIGURE) && !proper()));
        return plain && !has(Sign.HAS_PROJECT);
    }

    /** 全面开展…改造, 规范…管理，确保…运营: carried on rather than brought to an end. */
    private boolean tended() {
        return frame.core() >= 0 && TENDING.holds(text, frame.core());
    }

    /** 打造某类产业基地, 培育某类园区: a line of business, no works at any one place. */
    private boolean bred() {
        boolean line = headed(Verbs.FORGING)
                && has(Sign.NO_FIGURE)
                && text.holds(SEATS, clause.end() - 2, clause.end())
                && !proper();
        return line || (frame.core() >= 0 && Verbs.BREEDING.holds(text, frame.core()) && has(Sign.NO_FIGURE));
    }

    private @Nullable Verdict explicit(boolean inviting) {
        boolean stocking =
                frame.core() >= 0 && (STOCKING.holds(text, frame.core()) || STOCKING.holds(text, frame.head()));
        if (stocking && has(Sign.COUNT)) {
            return new Verdict(Kind.DELIVERABLE, "项目计数");
        }
        boolean finishedBuilding =
                headed(Verbs.COMPLETING) && text.startsWith("建设", clause.end() - 2) && has(Sign.NO_FIGURE);
        boolean finishedCount =
                headed(Verbs.COMPLETING) && has(Sign.COUNT) && has(Sign.ENDS_PROJECT) && !has(Sign.MONEY);
        if ((headed(Verbs.COMPLETING) && has(Sign.FIGURE_LAST))
                || finishedCount
                || finishedBuilding
                || (finished() && !has(Sign.COUNT))) {
            return new Verdict(Kind.DELIVERABLE, "完成工程量");
        }
        boolean concrete = has(Sign.COUNT) || has(Sign.MONEY) || (has(Sign.NAMED2) && (!inviting || has(Sign.STAGED)));
        boolean tending = headed(Verbs.TENDED) || headed(Verbs.STRENGTHENING);
        boolean told = headed(Verbs.TENDED) && has(Sign.ENDS_PROJECT) && described();
        if (((inviting || tending) && !concrete && !told) || text.holds(FORBIDDING, clause.start(), frame.object())) {
            return null;
        }
        boolean programme = has(Sign.QUOTED_PROJECT)
                && text.holds(PROGRAMME, clause.start(), Math.min(clause.end(), clause.start() + 4));
        boolean hearts =
                headed(Verbs.FORGING) && text.startsWith("工程", clause.end() - 2) && has(Sign.NO_FIGURE) && !proper();
        boolean people = text.startsWith("工程", clause.end() - 2)
                && (text.holds(PEOPLE, frame.object(), clause.end()) || PERSONS.hold(text.at(clause.end() - 3)))
                && !has(Sign.COUNT)
                && !proper();
        return programme || people || hearts ? null : new Verdict(Kind.PROJECT, "项目工程");
    }

    /** 启动某环路建设, 谋划某街改造: works begin, whatever they are called. */
    private boolean begun() {
        if (frame.head() < 0) {
            return false;
        }
        boolean begins = text.is(frame.head(), WordClass.BEGIN) || headed(Verbs.PROJECTING);
        boolean built = has(Sign.WORK_INSIDE)
                && (deverbal() || has(Sign.WORK_ALONE) || has(Sign.WORK_BUILT))
                && !sumsNoWorks()
                && !text.startsWith("平台", clause.end() - 2);
        boolean broken = GROUND.holds(text, frame.head()) && thing();
        if (has(Sign.NO_FIGURE) && begins && (built || broken)) {
            return true;
        }
        begins = headed(Verbs.CONCEIVING);
        return begins
                && has(Sign.NO_FIGURE)
                && ((has(Sign.NAMED2) && deverbal()) || (has(Sign.NAMED6) && thing() && headed(Verbs.STARTING)));
    }

    /** 规划建设一批示范村, 加紧建设一批水库: a batch that is not promised to stand yet. */
    private boolean aimed() {
        boolean begins = frame.has(Frame.SOFT) || text.is(frame.head(), WordClass.BEGIN) || headed(Verbs.PLANNING);
        return has(Sign.SOME)
                && has(Sign.NO_FIGURE)
                && begins
                && (built() || headed(Verbs.PLANNING))
                && (has(Sign.WORK_ALONE) || has(Sign.TITLE_INSIDE) || has(Sign.WORK_BUILT))
                && !text.startsWith("平台", clause.end() - 2);
    }

    private boolean thing() {
        return frame.tail() < 0
                || !text.is(
                        frame.tail(),
                        WordClass.any(
                                WordClass.EVENT,
                                WordClass.DOCUMENT,
                                WordClass.MECHANISM,
                                WordClass.ABSTRACT,
                                WordClass.TITLE,
                                WordClass.GROUP));
    }

    /** 推进与某院校的合作: nothing is built. */
    private boolean joint() {
        return text.at(frame.object()) == '与' && !has(Sign.HAS_PROJECT);
    }

    /** 新建便民市场, 推动批发市场迁建: a building, whether it has a name or not. */
    private boolean erected() {
        return ERECTING.holds(text, frame.core())
                ? has(Sign.WORK_INSIDE) || has(Sign.NAMED2)
                : frame.tail() >= 0 && ERECTING.holds(text, frame.tail()) && frame.has(Frame.SOFT);
    }

    /** 推进项目签约落地, 对接优质项目: all of them and none by name. */
    private boolean bare() {
        if (!has(Sign.NO_FIGURE) || headed(Verbs.SUPPORTING)) {
            return false;
        }
        int object = Math.max(clause.start(), frame.object());
        boolean any = frame.form() == Form.VERB && text.startsWith("项目", object);
        int second = text.from(object);
        boolean chained = second < text.count() && text.start(second) == object && text.is(second, WordClass.ACT);
        for (String sort : SORTS) {
            any |= text.startsWith(sort, object) && text.startsWith("项目", object + sort.length());
            any |= chained
                    && text.startsWith(sort, text.end(second))
                    && text.startsWith("项目", text.end(second) + sort.length());
        }
        any |= text.startsWith("各类项目", object) || (!frame.verbal() && frame.form() != Form.STATE && !has(Sign.NAMED6));
        return any;
    }

    private boolean finished() {
        boolean wished = frame.form() != Form.VERB
                && text.find('我', clause.start(), Math.min(clause.end(), clause.start() + 3)) >= 0;
        return !wished && completed();
    }

    private boolean completed() {
        return (headed(Verbs.WELL_BUILT) && has(Sign.NAMED2) && has(Sign.WORK_INSIDE)) || headed(Verbs.BUILT);
    }

    private boolean finishes() {
        return headed(Verbs.FINISHING);
    }
}
