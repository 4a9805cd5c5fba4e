package luoshi.bench.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Days that pass in fractions of a second, seen through a clock that is wrong by so much.
 *
 * @param startedAt the machine's time at the first midnight
 * @param dayMillis how long a day takes
 * @param skewMinutes how many minutes of those days the clock is ahead; negative: behind
 */
record SimulatedDays(LocalDate first, long startedAt, long dayMillis, long skewMinutes) {
    private static final long MINUTES_A_DAY = 24 * 60;

    /** The day that a node with this clock believes it is. */
    LocalDate today(long nowMillis) {
        long minutes = (nowMillis - startedAt) * MINUTES_A_DAY / dayMillis + skewMinutes;
        return first.plusDays(Math.floorDiv(minutes, MINUTES_A_DAY));
    }

    /** The clock of that day, for what is written beside a step. */
    Clock clock(long nowMillis) {
        LocalDateTime noon = today(nowMillis).atTime(12, 0);
        return Clock.fixed(noon.toInstant(ZoneOffset.ofHours(8)), ZoneId.of("Asia/Shanghai"));
    }

    static long now() {
        return Instant.now().toEpochMilli();
    }
}
