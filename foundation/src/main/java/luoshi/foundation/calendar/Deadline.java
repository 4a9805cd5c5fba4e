package luoshi.foundation.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** 到期日: the last day of a term and how it was come by. */
public final class Deadline {
    private final String act;
    private final LocalDate start;
    private final Term term;
    private final LocalDate last;
    private final LocalDate dueOn;
    private final WorkCalendar calendar;

    Deadline(String act, LocalDate start, Term term, LocalDate last, LocalDate dueOn, WorkCalendar calendar) {
        this.act = act;
        this.start = start;
        this.term = term;
        this.last = last;
        this.dueOn = dueOn;
        this.calendar = calendar;
    }

    public LocalDate start() {
        return start;
    }

    /** The last day as counted, before it moved off a day that is not worked. */
    public LocalDate countedTo() {
        return last;
    }

    /** The last day; it ends at 24:00. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether a year that it rests on has no notice yet (R15-3). */
    public boolean provisional() {
        return missingYear() != 0;
    }

    /** 2月28日交办，当日不计，7天至3月7日（周六），顺延至3月9日. */
    public String derivation() {
        DayWords words = new DayWords(calendar, start.getYear());
        StringBuilder out = new StringBuilder(words.day(start)).append(act);
        if (term.amount() == 0) {
            return out.append("，当日24时前").toString();
        }
        out.append(term.inclusiveStart() ? "，当日计入，" : "，当日不计，")
                .append(term.words())
                .append("至")
                .append(words.day(last));
        String remark = remark(words);
        if (!remark.isEmpty()) {
            out.append("（").append(remark).append("）");
        }
        if (!dueOn.equals(last)) {
            out.append(dueOn.isAfter(last) ? "，顺延至" : "，提前至").append(words.day(dueOn));
        }
        int missing = missingYear();
        if (missing != 0) {
            out.append("；").append(missing).append("年放假安排尚未载入，暂按周末推算");
        }
        return out.toString();
    }

    private String remark(DayWords words) {
        if (term.unit() == Term.Unit.WORKDAY) {
            return words.between(start, last);
        }
        boolean monthEnd = (term.unit() == Term.Unit.MONTH || term.unit() == Term.Unit.YEAR)
                && !term.inclusiveStart()
                && last.getDayOfMonth() < start.getDayOfMonth()
                && last.equals(YearMonth.from(last).atEndOfMonth());
        String noSuchDay = monthEnd ? last.getMonthValue() + "月无" + start.getDayOfMonth() + "日，取月末" : "";
        String nature = calendar.isWorkday(last) && words.plain(last) ? "" : words.nature(last);
        return noSuchDay.isEmpty() || nature.isEmpty() ? noSuchDay + nature : noSuchDay + "；" + nature;
    }

    private int missingYear() {
        return IntStream.rangeClosed(start.getYear(), Math.max(last.getYear(), dueOn.getYear()))
                .filter(calendar::isProvisional)
                .findFirst()
                .orElse(0);
    }
}
