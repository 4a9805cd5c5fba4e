package luoshi.reading.document;

import java.util.List;
import luoshi.foundation.outline.Outline;

/** Checks announced counts against the lists that follow. */
final class CountReading {
    private CountReading() {}

    static List<DeclaredCount> of(String text, Outline outline) {
        return Announcement.all(text, outline).stream()
                .map(found -> new DeclaredCount(found.sentence(), found.declared(), found.items()))
                .sorted((a, b) -> a.declaration().compareTo(b.declaration()))
                .toList();
    }
}
