package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored notes of progress. */
public interface Notes {

    /** Of one commitment, the latest first. */
    List<Note> of(long regionId, long commitmentId);

    Optional<Note> find(long regionId, long id);

    /** The last note of each of the commitments. */
    List<Note> last(long regionId, List<Long> commitmentIds);

    /** 问题清单: the last accepted note of every live commitment that names a problem or needs somebody, the latest first. */
    List<Note> troubles(long regionId, int most);

    long add(long regionId, long commitmentId, long unitId, Words words);

    void rule(long regionId, long noteId, boolean accepted, String reason);

    /** What is written into a note. */
    record Words(
            LocalDate period,
            String words,
            int progress,
            @Nullable BigDecimal quantity,
            String rating,
            Note.Trouble trouble,
            boolean closing) {}
}
