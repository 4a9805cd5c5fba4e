package luoshi.app.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people write them. */
public final class Days {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE", Locale.CHINA);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA).withZone(ZONE);

    private Days() {}

    /** 2026年6月18日 */
    public static String spoken(LocalDate day) {
        return SPOKEN.format(day);
    }

    /** 2026年6月18日 星期四 */
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /** 2026-06-18 16:42 */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
