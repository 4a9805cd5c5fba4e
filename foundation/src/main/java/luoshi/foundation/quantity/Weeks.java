package luoshi.foundation.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import luoshi.foundation.text.Folded;
import org.jspecify.annotations.Nullable;

/** 星期: 星期一, 上周五, 下下周, 这个周末. Weeks begin on Monday. */
final class Weeks {
    private static final String[] NAMES = {"星期", "礼拜", "周"};
    private static final int MOST_STEPS = 3;
    private static final String DAYS = "一二三四五六日";

    private Weeks() {}

    /** 1 to 7 for the weekday whose words begin at {@code offset}; 0 where none does. */
    static int dayAt(Folded text, int offset) {
        int name = name(text, offset);
        if (name == 0) {
            return 0;
        }
        char c = text.at(offset + name);
        return c == '天' && name == 2 ? 7 : DAYS.indexOf(c) + 1;
    }

    static int endOfDay(Folded text, int offset) {
        return offset + name(text, offset) + 1;
    }

    private static int name(Folded text, int offset) {
        for (String name : NAMES) {
            if (text.startsWith(name, offset)) {
                return name.length();
            }
        }
        return 0;
    }

    /** The weekday, week or weekend whose words begin at {@code offset}. */
    static @Nullable Moment at(Folded text, int offset, LocalDate reference) {
        int at = offset;
        int weeks = 0;
        while (at - offset < MOST_STEPS && (text.at(at) == '上' || text.at(at) == '下')) {
            weeks += text.at(at) == '下' ? 1 : -1;
            at++;
        }
        if (at == offset && (text.at(at) == '这' || text.at(at) == '本')) {
            at++;
        }
        boolean told = at > offset;
        if (told && text.at(at) == '个') {
            at++;
        }
        int name = name(text, at);
        if (name == 0) {
            return null;
        }
        LocalDate monday = reference
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks);
        return inWeek(text, offset, at, monday, told);
    }

    private static @Nullable Moment inWeek(Folded text, int start, int offset, LocalDate monday, boolean told) {
        int behind = offset + name(text, offset);
        int day = dayAt(text, offset);
        if (day > 0) {
            boolean counts = day < 7 && text.at(behind + 1) == '个';
            return counts ? null : Moment.day(start, behind + 1, monday.plusDays(day - 1L));
        }
        if (text.at(behind) == '末') {
            return Moment.stretch(start, behind + 1, monday.plusDays(5), monday.plusDays(6));
        }
        boolean word = "年岁边期围刊转长密全到口".indexOf(text.at(behind)) >= 0;
        return told && !word ? Moment.stretch(start, behind, monday, monday.plusDays(6)) : null;
    }
}
