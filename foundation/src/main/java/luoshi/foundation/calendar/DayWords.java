package luoshi.foundation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 日子的说法: days and what they are, as people write them. */
final class DayWords {
    private static final String WEEK = "一二三四五六日";
    private static final int SPANS_AT_MOST = 3;

    private final WorkCalendar calendar;
    private final int year;

    /** @param year the year that need not be said */
    DayWords(WorkCalendar calendar, int year) {
        this.calendar = calendar;
        this.year = year;
    }

    String day(LocalDate day) {
        return (day.getYear() == year ? "" : day.getYear() + "年") + day.getMonthValue() + "月" + day.getDayOfMonth()
                + "日";
    }

    /** Whether there is nothing to say of the day. */
    boolean plain(LocalDate day) {
        return calendar.closure(day).isEmpty() && calendar.arranged(day).isEmpty();
    }

    /** 周六, 国庆节放假, 周六调休上班, 停班：暴雪. */
    String nature(LocalDate day) {
        if (calendar.closure(day).isPresent()) {
            return "停班：" + calendar.closure(day).get().reason();
        }
        return calendar.arranged(day)
                .map(said -> said.off() ? said.name() + "放假" : week(day) + "调休上班")
                .orElse(week(day));
    }

    static String week(LocalDate day) {
        return "周" + WEEK.charAt(day.getDayOfWeek().getValue() - 1);
    }

    /** What stands in the way after {@code from} up to {@code to}, plain weekends aside: 其间国庆节放假10月1日至7日，10月10日周六调休上班. */
    String between(LocalDate from, LocalDate to) {
        List<String> said = new ArrayList<>();
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (!plain(day)) {
                LocalDate end = sameUntil(day, to);
                said.add(end.equals(day) ? day(day) + nature(day) : nature(day) + span(day, end));
                day = end;
            }
        }
        if (said.size() > SPANS_AT_MOST) {
            return "其间放假停班已扣除，调休上班已计入";
        }
        return said.isEmpty() ? "" : "其间" + String.join("，", said);
    }

    private LocalDate sameUntil(LocalDate day, LocalDate to) {
        LocalDate end = day;
        while (end.isBefore(to)
                && !plain(end.plusDays(1))
                && calendar.isWorkday(end) == calendar.isWorkday(end.plusDays(1))
                && !calendar.isWorkday(end)
                && Objects.equals(nature(end), nature(end.plusDays(1)))) {
            end = end.plusDays(1);
        }
        return end;
    }

    private String span(LocalDate from, LocalDate to) {
        boolean sameMonth = from.getMonthValue() == to.getMonthValue() && from.getYear() == to.getYear();
        return day(from) + "至" + (sameMonth ? to.getDayOfMonth() + "日" : day(to));
    }
}
