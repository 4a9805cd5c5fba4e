package luoshi.reading.extraction.works;

/** 名称特征: what may speak for or against a stretch of a clause being the name of works; each has its fields, told by {@link #fields}. */
enum NameSign {
    /** The first two characters. */
    START_PAIR("cc"),
    BEFORE_PAIR("cc"),
    /** The place where it begins (see {@link Layout#startPlace}) and the form of the clause. */
    START_FORM("cf"),
    /** That place and the class of what ends there. */
    START_CLASS("ck"),
    /** That place and whether 等 stands behind it. */
    START_ETC("cn"),

    END_PAIR("cc"),
    END_THREE("ccc"),
    AFTER_PAIR("cc"),
    /** The place where it ends (see {@link Layout#endPlace}) and the form of the clause. */
    END_FORM("cf"),
    END_CLASS("ck"),
    /** The classes of what ends and of what begins where it ends. */
    END_CLASSES("kk"),
    LAST_WORD("w"),
    NEXT_WORD("w"),

    BIAS(""),
    LENGTH("n"),
    /** How many of its characters are a name of their own. */
    OWN("n"),
    /** The places of its start and its end, 、 and 和 in it. */
    CONTEXT("ccnn"),
    WHOLE("ccf"),
    LAST_OWN("kn"),
    FIGURE("cq"),
    /** “, 的 and a bracket in it. */
    QUOTED("nnn"),
    /** A class of a word in it, but for the last. */
    HOLDS("k"),
    LETTER("c"),
    PAIR("cc"),

    /** Of a stretch that is a list: whether all parts, any part and the last part end as works do, and whether 等 is in it. */
    PARTS("nnnn"),
    PART_LENGTHS("nn"),
    PART_ENDS("kk"),
    PART_LETTERS("cc"),
    PART_OWN("nn"),
    LAST_PART("ccn"),

    /** Of a member of a list: the mark behind it, and the classes that end it and the next one. */
    NEXT("ckk"),
    NEXT_LETTERS("cc"),
    LIST_END("kkn"),
    PREVIOUS("ckk"),
    /** Two names with nothing but a mark between them: the mark, whether 等 stands behind, whether both end alike. */
    JOIN("cnn");

    /**
     * A letter a field: a character ({@code c}), the classes of a word ({@code k}), a word ({@code w}), the form of the clause ({@code f}), the kind of a
     * figure ({@code q}) or a number ({@code n}).
     */
    final String fields;

    NameSign(String fields) {
        this.fields = fields;
    }
}
