package luoshi.round;

import java.time.LocalDate;
import java.util.List;

/** 巡办步骤: what one room does in a round. Doing it again changes nothing. */
public interface RoundStep {

    /** 催办, 送达 … */
    String name();

    Outcome run(LocalDate day, Door door);

    /** What it would do, a line each; nothing is changed. */
    List<String> preview(LocalDate day, Door door);

    /**
     * What it did.
     *
     * @param done how many things
     * @param aside how many it had to leave
     * @param whole whether nothing is left that somebody else is just at; what is not whole is run again the same day
     */
    record Outcome(long done, long aside, String words, boolean whole) {
        public Outcome(long done, long aside, String words) {
            this(done, aside, words, true);
        }
    }
}
