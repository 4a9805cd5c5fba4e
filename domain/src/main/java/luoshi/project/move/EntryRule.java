package luoshi.project.move;

import java.util.function.Function;
import luoshi.project.Library;
import org.jspecify.annotations.Nullable;

/**
 * 入库条件: one condition of a library.
 *
 * @param id the rule that it comes from
 * @param refusal why the project may not enter, in the clerk's words; null where it may
 */
public record EntryRule(String id, Library into, Function<Entry, @Nullable String> refusal) {

    @Nullable
    String refuses(Entry entry) {
        return refusal.apply(entry);
    }
}
