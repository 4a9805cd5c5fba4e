package luoshi.supervision.accountability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 追责建议: a matter that a 通报 named and that was still not delivered by the day it set. The program proposes it; a person decides.
 *
 * @param mark 文号 of the 通报
 * @param subject the matter: {@code duty} or {@code project}
 * @param words how it stood when it was proposed
 * @param decided null while nobody has decided
 */
public record Charge(
        long regionId,
        long id,
        long bulletinId,
        String mark,
        Subject subject,
        LocalDate dueOn,
        String words,
        LocalDate proposedOn,
        @Nullable Decided decided) {

    /** 通报的事项. */
    public record Subject(String kind, long id, String name, long unitId) {}

    /**
     * 决定.
     *
     * @param recorded whether somebody was held to account
     */
    public record Decided(LocalDate on, boolean recorded, String because) {}

    public boolean open() {
        return decided == null;
    }
}
