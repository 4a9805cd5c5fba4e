package luoshi.reading.extraction.grammar;

import java.util.Locale;

/** 词类: what a word of {@code words.txt} does in a clause; a word may belong to several. */
public enum WordClass {
    /** 力争: the whole rest of the sentence is aimed at, not promised. */
    MODAL,
    /** 确保: the whole rest of the sentence is promised. */
    ENSURE,
    /** 推动: a verb that promises effort, not outcome. */
    SOFT,
    /** 积极: an adverb that does the same. */
    SOFTADVERB,
    ADVERB,
    /** 制定: its object is an output. */
    OUTPUT,
    /** 启动: works begin. */
    BEGIN,
    /** 新建: works are made. */
    BUILD,
    /** 竣工: works end. */
    FINISH,
    /** 开工建设, behind a noun: the stage that works reach. */
    STAGE,
    /** 达到, behind a noun: the state that a figure reaches. */
    STATE,
    /** 加强: an activity. */
    ACT,
    /** 提升, 让: mostly said of purposes. */
    PURPOSE,
    /** 坚持: mostly said of principles. */
    SLOGAN,
    /** 围绕, 对: opens a phrase before the verb. */
    FRAME,
    ABSTRACT,
    WORK,
    DOCUMENT,
    EVENT,
    MECHANISM,
    TITLE,
    INDICATOR,
    GROUP,
    /** 道路工程: sums up a list of names. */
    GENERIC,
    /** 治理, behind a noun: a verb that has become the head of a noun phrase. */
    DEVERBAL,
    /** 殡仪馆: works of which a county has one. */
    FACILITY,
    /** 特色, 农村: an everyday word that names nothing. */
    PLAIN;

    /** What the name of works ends in. */
    public static final int NAMING = any(WORK, FACILITY, TITLE, GENERIC, DEVERBAL);

    /** This class as a set. */
    @SuppressWarnings("EnumOrdinal") // a set of classes is an int, one bit each
    public int bit() {
        return 1 << ordinal();
    }

    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Several classes as a set. */
    public static int any(WordClass... classes) {
        int set = 0;
        for (WordClass one : classes) {
            set |= one.bit();
        }
        return set;
    }
}
