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

    /** 问题清单: the last accepted note of every live commitment that names a problem or needs somebody, the latest first, older than the id. */
    List<Note> troubles(long regionId, Troubles wanted, long beforeId, int size);

    /** How many there are. */
    long countTroubles(long regionId, Troubles wanted);

    /**
     * Which of the problems.
     *
     * @param needs only those that need somebody
     * @param leadUnitId null: of any lead
     * @param words a part of what is written; empty: anything
     */
    record Troubles(boolean needs, @Nullable Long leadUnitId, String words) {
        public static final Troubles ALL = new Troubles(false, null, "");
    }

    long add(long regionId, long commitmentId, long unitId, Words words);

    /** A note that its own author may accept, and has; the commitment now stands where it says, unless a figure moves it. */
    long addAccepted(long regionId, long commitmentId, long unitId, Words words);

    void rule(long regionId, long noteId, boolean accepted, String reason);

    /** The application for 销号 that is being dealt with: the last note that applies. */
    Optional<Note> application(long regionId, long commitmentId);

    /** What is written into a note. */
    record Words(
            LocalDate period,
            String words,
            int progress,
            @Nullable BigDecimal quantity,
            String rating,
            Note.Trouble trouble,
            boolean closing,
            String selfCheck) {

        /** Without a word on a self-check. */
        public Words(
                LocalDate period,
                String words,
                int progress,
                @Nullable BigDecimal quantity,
                String rating,
                Note.Trouble trouble,
                boolean closing) {
            this(period, words, progress, quantity, rating, trouble, closing, "");
        }
    }
}
