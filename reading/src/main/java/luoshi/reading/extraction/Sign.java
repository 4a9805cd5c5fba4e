package luoshi.reading.extraction;

/** 标志: what tells of a commitment which kind it is, besides its {@link Trait}s. */
enum Sign {
    COUNT,
    CAPACITY,
    MONEY,
    RATE,
    LEVEL,
    CHANGE,
    RANK,
    NO_FIGURE,
    FIGURE_LAST,
    FIGURE_LEADS,
    COUNTED_WORK,
    ENDS_PROJECT,
    HAS_PROJECT,
    WORK_INSIDE,
    WORK_ALONE,
    WORK_BUILT,
    DOCUMENT_INSIDE,
    EVENT_INSIDE,
    TITLE_INSIDE,
    INDICATOR_INSIDE,
    MECHANISM_TAIL,
    NAMED2,
    NAMED6,
    PLACED,
    SOME,
    TITLE_SOUGHT,
    STAGED,
    HEAD_BUILD_NAMED,
    SOFT_WORK_NAMED,
    SOFT_WORK_PLAIN,
    SOFT_TITLE,
    OUTPUT_DOCUMENT,
    OUTPUT_EVENT,
    OUTPUT_COUNT,
    BEGIN_WORK,
    BUILD_COUNT,
    SOFT_COUNT,
    ACT_MECHANISM,
    QUOTED_PROJECT;

    @SuppressWarnings("EnumOrdinal") // a set is a long, one bit each
    long bit() {
        return 1L << ordinal();
    }
}
