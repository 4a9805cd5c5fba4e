package luoshi.reading.extraction;

import luoshi.reading.extraction.grammar.Clause;

/** A clause with what the judges need to know about its surroundings. */
record Setting(
        Clause clause,
        boolean heading,
        boolean afterKept,
        boolean safeguards,
        boolean figures,
        boolean fragment,
        boolean intro,
        boolean afterSlogan) {}
