package luoshi.access;

import java.util.function.Function;

/**
 * 以本人身份办事: runs work in one transaction whose first act tells the database who asks. Doors (pages, commands) open it; rooms only
 * work inside it.
 */
public interface Acting {

    /**
     * @throws SessionEnded where the log-in is unknown, ended or idle for too long
     */
    <T> T as(SessionKey key, Function<Actor, T> work);

    /** The log-in is over; the person must log in again. */
    final class SessionEnded extends RuntimeException {
        private static final long serialVersionUID = 1;

        public SessionEnded() {
            super("the log-in is over", null, false, false);
        }
    }
}
