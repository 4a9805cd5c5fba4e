package luoshi.foundation.outline;

import java.util.Optional;
import luoshi.foundation.text.Span;

/** A heading before it has found its place in the tree. */
record Heading(Optional<Marker> marker, Outline.Kind kind, Span title) {
    int start() {
        return marker.map(mark -> mark.span().start()).orElse(title.start());
    }

    /** Headings of the same level are siblings. */
    String level() {
        return marker.map(mark -> mark.style().name()).orElse(kind.name());
    }

    /** Whether a heading of a look that is not open yet may stand below this one. */
    boolean mayHold(Heading inner) {
        return rank() < inner.rank();
    }

    /** Headlines without number stand between （一） and 1. where the text has not shown otherwise. */
    private int rank() {
        int unnumbered = kind == Outline.Kind.HEADLINE ? 26 : 28;
        return marker.map(mark -> mark.style().rank()).orElse(unnumbered);
    }
}
