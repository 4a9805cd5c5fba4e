package luoshi.app.boot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 今天 where the county is, for commands that are not told a date. */
public final class Today {
    private Today() {}

    public static LocalDate inShanghai() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    public static Instant now() {
        return Instant.now();
    }
}
