package luoshi.reading.document;

/** 标记种类: kinds of {@link Mark}: damage makes its surroundings doubtful, residue is harmless and skipped in {@link CleanText}. */
public enum MarkKind {
    LOST_NUMBER("数字缺失", true),
    LOST_CHARACTERS("文字缺失", true),
    CUT_START("开头被截去", true),
    CUT_END("结尾被截去", true),
    REPEATED_WORDS("文字重复", true),
    FOREIGN_TOKEN("混入外文字符", true),
    UNDECODABLE("无法识别的字符", true),
    UNPAIRED("括号或引号不成对", true),
    NAMES_SHORT_OF_COUNT("列名数与所称数量不符", true),

    LINE_BREAK("句中换行", false),
    ESCAPE("转义残留", false),
    NOISE("乱码占位", false),
    BOLD_MARK("加粗残留", false),
    FOOTNOTE_MARK("注释标号", false),
    CONTINUATION("报纸转版标记", false);

    private final String label;
    private final boolean damage;

    MarkKind(String label, boolean damage) {
        this.label = label;
        this.damage = damage;
    }

    public String label() {
        return label;
    }

    /** Whether something of the author's text is lost or wrong here, so that nothing may be concluded from it without asking. */
    public boolean damage() {
        return damage;
    }
}
