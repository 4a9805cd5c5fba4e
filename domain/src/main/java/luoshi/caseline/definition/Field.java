package luoshi.caseline.definition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 字段: one that a record of a line has.
 *
 * @param choices what may be chosen, where the type is a choice; else empty
 * @param measure 计量单位 of a number: 人, 亩; else empty
 */
public record Field(String code, String name, FieldType type, List<String> choices, String measure, Set<Flag> flags) {

    /** 字段要求. */
    public enum Flag {
        /** Asked for when a case is opened. */
        REQUIRED,
        /** No two cases of the line have the same. */
        UNIQUE,
        /** Sealed where it is kept, and shown with stars to everybody but the unit that keeps the line (R8-4, R16-2). */
        MASKED,
        /** Found by the search. */
        SEARCHABLE,
        /** 长文: a text of several lines, such as an opinion or an answer; forms give it an area. */
        LONG
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** Why a value cannot stand in it, as a sentence; null where it can. An empty one always can. */
    public @Nullable String refusal(String value) {
        if (value.isEmpty()) {
            return null;
        }
        if (type == FieldType.CHOICE) {
            return choices.contains(value) ? null : "“" + name + "”请选：" + String.join("、", choices);
        }
        String complaint = type.complaint(value);
        return complaint == null ? null : "“" + name + "”" + complaint;
    }
}
