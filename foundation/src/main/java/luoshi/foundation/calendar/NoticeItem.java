package luoshi.foundation.calendar;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 通知中的一条: 2月15日至23日放假调休，共9天。2月14日（周六）上班. */
final class NoticeItem {
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SENTENCE = Pattern.compile("[。\n]");
    private static final Pattern CLAUSE = Pattern.compile("[,;]");
    private static final Pattern REST = Pattern.compile("放假|补休|公休|休息|假日|休假");
    private static final Pattern TOTAL = Pattern.compile("共(\\d+)天");

    private final String name;
    private final NoticeDates dates;
    private final int year;
    private final Set<LocalDate> off = new TreeSet<>();
    private final Set<LocalDate> worked = new TreeSet<>();
    private final Set<LocalDate> movedFrom = new TreeSet<>();
    private final List<String> doubts = new ArrayList<>();

    NoticeItem(int year, String name) {
        this.year = year;
        this.name = name;
        this.dates = new NoticeDates(year);
    }

    List<ArrangedDay> read(String words) {
        for (String sentence : SENTENCE.split(flat(words), -1)) {
            int before = off.size();
            for (String clause : CLAUSE.split(sentence, -1)) {
                clause(clause);
            }
            Matcher total = TOTAL.matcher(sentence);
            if (total.find() && Integer.parseInt(total.group(1)) != off.size() - before) {
                doubts.add(name + "：写明共" + total.group(1) + "天，读出" + (off.size() - before) + "天");
            }
        }
        movedFrom.removeAll(off);
        worked.addAll(movedFrom);
        doubtDays();
        List<ArrangedDay> days = new ArrayList<>();
        off.forEach(day -> days.add(new ArrangedDay(day, name, true)));
        worked.forEach(day -> days.add(new ArrangedDay(day, name, false)));
        return days;
    }

    List<String> doubts() {
        List<String> all = new ArrayList<>(doubts);
        dates.doubts().forEach(doubt -> all.add(name + "：" + doubt));
        return all;
    }

    /** NFKC, and no comma inside brackets divides. */
    private static String flat(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return NOTE.matcher(folded).replaceAll(note -> note.group().replaceAll("[,;。]", " "));
    }

    private void clause(String clause) {
        int moved = clause.indexOf("调至");
        if (moved >= 0) {
            movedFrom.addAll(dates.in(clause.substring(0, moved)));
            off.addAll(dates.in(clause.substring(moved)));
        } else if (clause.contains("上班")) {
            worked.addAll(dates.in(clause));
        } else if (REST.matcher(clause).find()) {
            off.addAll(dates.in(clause));
        } else {
            pending(dates.in(clause));
        }
    }

    private void pending(List<LocalDate> named) {
        if (!named.isEmpty()) {
            doubts.add("没有说明" + named.getFirst() + "是放假还是上班");
        }
    }

    private void doubtDays() {
        for (LocalDate day : worked) {
            if (off.contains(day)) {
                doubts.add(name + "：" + day + "既写放假又写上班");
            } else if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                doubts.add(name + "：" + day + "不是周末，写了上班");
            }
        }
        for (LocalDate day : off) {
            if (Math.abs(day.getYear() - year) > 1) {
                doubts.add(name + "：" + day + "不在" + year + "年前后");
            }
        }
    }
}
