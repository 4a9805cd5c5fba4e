package luoshi.reading.extraction.grammar;

import luoshi.foundation.text.Span;

/**
 * 小句: a clause of a sentence, with how it is built and where it stands.
 *
 * @param span without numbering, blanks and marks around it
 * @param number its place in the sentence, from 0
 * @param siblings how many clauses the sentence has
 * @param sentence the span of its sentence
 * @param mark the mark behind it
 */
public record Clause(Span span, Frame frame, int number, int siblings, Span sentence, char mark) {
    public boolean first() {
        return number == 0;
    }

    public boolean last() {
        return number == siblings - 1;
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
