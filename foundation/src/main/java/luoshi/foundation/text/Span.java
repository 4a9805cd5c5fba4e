package luoshi.foundation.text;

/**
 * 区间: a stretch of a text, from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units as {@link String#substring(int, int)}
 * counts them. An empty span is allowed and marks a place between two characters.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The words of {@code text} that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch where {@code by} units stand before the text. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
