package luoshi.reading.extraction;

import luoshi.reading.extraction.grammar.WordSet;

/** 动词: the verbs by which the rules tell what a clause promises, asked for with {@link ClauseSigns#headed}. */
final class Verbs {
    static final WordSet UNDERTAKING = WordSet.of("实施", "抓好", "做好", "服务保障", "攻坚", "实施好");
    static final WordSet TENDED = WordSet.of("做好", "抓好");
    static final WordSet STRENGTHENING = WordSet.of("加强");
    static final WordSet ENLARGING = WordSet.of("加大");
    static final WordSet CONCEIVING = WordSet.of("启动", "谋划", "谋划启动");
    static final WordSet PROJECTING = WordSet.of("规划建设", "谋划启动");
    static final WordSet STARTING = WordSet.of("启动");
    static final WordSet PLANNING = WordSet.of("规划建设");
    static final WordSet BUILT = WordSet.of("建成", "全面建成", "建成投用", "建成启用");
    static final WordSet WELL_BUILT = WordSet.of("建好");
    static final WordSet FINISHING = WordSet.of("完成", "新增");
    static final WordSet COMPLETING = WordSet.of("完成");
    static final WordSet EXECUTING = WordSet.of("实施");
    static final WordSet OPENING = WordSet.of("打通");
    static final WordSet FORGING = WordSet.of("打造");
    static final WordSet SUPPORTING = WordSet.of("支持");
    static final WordSet BREEDING = WordSet.of("培育");
    static final WordSet STEADYING = WordSet.of("保持", "稳定");
    static final WordSet STABLE = WordSet.of("稳定");
    static final WordSet ATTAINING = WordSet.of("实现", "力争实现", "完成");
    static final WordSet REALISING = WordSet.of("实现");
    static final WordSet CARRYING_OUT = WordSet.of("落实");
    static final WordSet FOUNDING = WordSet.of("设立");
    static final WordSet PERFECTING = WordSet.of("完善");
    static final WordSet STRIVING = WordSet.of("争取");

    private Verbs() {}
}
