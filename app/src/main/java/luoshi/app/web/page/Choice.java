package luoshi.app.web.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of a selection. */
public record Choice(String value, String label, boolean chosen) {

    public static Choice of(Object value, String label, @Nullable Object chosen) {
        return new Choice(
                value.toString(), label, Objects.equals(value.toString(), chosen == null ? "" : chosen.toString()));
    }
}
