package luoshi.app.web.pledge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.SessionKey;
import luoshi.app.web.Missing;

/** 公众的门: who comes without a log-in is served in the name of the program, and may not send in without end. */
public final class PublicDoor {
    public static final String TOO_MANY = "您这里交得太多了，请过一小时再交";

    private static final int MOST_AN_HOUR = 30;
    private static final int ADDRESSES = 10_000;

    private final Supplier<List<Long>> homes;
    private final Function<Long, SessionKey> key;
    private final Function<Long, SessionKey> renewed;
    private final Acting acting;
    private final Map<String, Deque<Instant>> sent = new ConcurrentHashMap<>();

    public PublicDoor(
            Supplier<List<Long>> homes,
            Function<Long, SessionKey> key,
            Function<Long, SessionKey> renewed,
            Acting acting) {
        this.homes = homes;
        this.key = key;
        this.renewed = renewed;
        this.acting = acting;
    }

    /** The county that is asked for; the first where none is. */
    public long home(long wanted) {
        List<Long> all = homes.get();
        if (all.isEmpty() || (wanted != 0 && !all.contains(wanted))) {
            throw new Missing();
        }
        return wanted == 0 ? all.getFirst() : wanted;
    }

    public <T> T as(long region, Function<Actor, T> work) {
        try {
            return acting.as(key.apply(region), work);
        } catch (Acting.SessionEnded e) {
            return acting.as(renewed.apply(region), work);
        }
    }

    /** Whether one more from this address is taken within the hour. */
    public boolean lets(String address, Instant now) {
        if (sent.size() > ADDRESSES) {
            sent.clear();
        }
        Deque<Instant> times = sent.computeIfAbsent(address, one -> new ArrayDeque<>());
        synchronized (times) {
            while (!times.isEmpty() && times.getFirst().isBefore(now.minus(Duration.ofHours(1)))) {
                times.removeFirst();
            }
            if (times.size() >= MOST_AN_HOUR) {
                return false;
            }
            times.addLast(now);
            return true;
        }
    }
}
