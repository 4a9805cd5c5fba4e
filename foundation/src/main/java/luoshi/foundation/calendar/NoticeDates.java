package luoshi.foundation.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 通知中的日期: days and spans of days; what is left out (year, month) is as in the date before. */
final class NoticeDates {
    private static final Pattern DATE = Pattern.compile(
            "(?:(\\d{4})年)?\\s*(?:(\\d{1,2})月)?\\s*(\\d{1,2})日\\s*(?:\\(([^()]*)\\))?(\\s*(?:至|到|[-—–―~]+)\\s*)?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final String WEEK = "一二三四五六日";
    private static final int SPAN_AT_MOST = 31;

    private final int year;
    private final List<String> doubts = new ArrayList<>();
    private @Nullable LocalDate last;

    NoticeDates(int year) {
        this.year = year;
    }

    List<String> doubts() {
        return doubts;
    }

    List<LocalDate> in(String clause) {
        List<LocalDate> days = new ArrayList<>();
        Matcher date = DATE.matcher(clause);
        @Nullable LocalDate spanFrom = null;
        while (date.find()) {
            @Nullable LocalDate day = resolve(date);
            if (day == null) {
                doubts.add("“" + date.group().strip() + "”不是一个日子");
                continue;
            }
            last = day;
            checkWeekday(day, date.group(4));
            if (spanFrom != null && spanFrom.isBefore(day) && spanFrom.until(day, ChronoUnit.DAYS) <= SPAN_AT_MOST) {
                spanFrom.plusDays(1).datesUntil(day.plusDays(1)).forEach(days::add);
            } else {
                days.add(day);
            }
            spanFrom = date.group(5) == null ? null : day;
        }
        return days;
    }

    private @Nullable LocalDate resolve(Matcher date) {
        int day = Integer.parseInt(date.group(3));
        LocalDate before = last == null ? LocalDate.of(year, 1, 1) : last;
        try {
            if (date.group(1) != null && date.group(2) != null) {
                return LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), day);
            }
            if (date.group(2) == null) {
                return last == null ? null : before.withDayOfMonth(day);
            }
            int month = Integer.parseInt(date.group(2));
            return last == null ? LocalDate.of(year, month, day) : nearest(before, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** 12月30日 behind 1月1日 is of the year before. */
    private static LocalDate nearest(LocalDate before, int month, int day) {
        LocalDate same = LocalDate.of(before.getYear(), month, day);
        long distance = ChronoUnit.DAYS.between(before, same);
        return distance > 183 ? same.minusYears(1) : distance < -183 ? same.plusYears(1) : same;
    }

    private void checkWeekday(LocalDate day, @Nullable String note) {
        Matcher said = WEEKDAY.matcher(note == null ? "" : note);
        if (said.find()) {
            int number = "天".equals(said.group(1)) ? 7 : WEEK.indexOf(said.group(1)) + 1;
            if (number != day.getDayOfWeek().getValue()) {
                doubts.add(day + "写的是周" + said.group(1) + "，实为" + DayWords.week(day));
            }
        }
    }
}
