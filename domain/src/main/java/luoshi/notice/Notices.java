package luoshi.notice;

import java.time.Instant;
import java.util.List;
import luoshi.access.Scope;
import org.jspecify.annotations.Nullable;

/** 收发件: the stored outbox and inbox. */
public interface Notices {

    /**
     * 通知: something that a unit is told.
     *
     * @param key of what it tells; a unit is told once of the same key
     * @param subjectKind what it opens: {@code duty}
     */
    record Letter(
            long regionId, long unitId, String key, String title, String words, String subjectKind, long subjectId) {}

    /** 收件: a letter as it lies in the inbox. */
    record Arrived(
            long id,
            long unitId,
            String title,
            String words,
            String subjectKind,
            long subjectId,
            Instant arrivedAt,
            @Nullable Instant readAt) {}

    default void tell(Letter letter) {
        tell(letter, 0);
    }

    /** Of something that only some of the unit's people may see: its restriction goes with the letter. */
    void tell(Letter letter, int restriction);

    /** The same for many letters about things of one kind; the restrictions are in the order of the letters. */
    void tellAll(List<Letter> letters, List<Integer> restrictions);

    /** Moves so many waiting letters to their inboxes; answers how many were moved. */
    int deliver(long regionId, int most);

    /** How many wait in the outbox. */
    long waiting(long regionId);

    /** The inbox of the acting person's units as far as his level reaches, the latest first. */
    List<Arrived> inbox(long regionId, Scope scope, long beforeId, int most);

    long unread(long regionId, Scope scope);

    /** Marks one letter, or every letter of the units where {@code id} is 0. */
    void read(long regionId, Scope scope, long id, long accountId);
}
