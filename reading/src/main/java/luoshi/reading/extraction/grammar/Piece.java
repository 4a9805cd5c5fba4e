package luoshi.reading.extraction.grammar;

/** What stands between two marks of a sentence. */
record Piece(int start, int end, char mark, Frame frame) {
    int length() {
        return end - start;
    }
}
