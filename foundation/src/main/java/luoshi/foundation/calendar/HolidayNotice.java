package luoshi.foundation.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 放假通知: the pasted text of the State Council office's notice, read into a year. */
public final class HolidayNotice {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年\\s*(?:部分)?\\s*节假日");
    private static final Pattern MARK = Pattern.compile("国办发明电\\s*[〔\\[(]\\d{4}[〕\\])]\\s*\\d+\\s*号");
    private static final Pattern ITEM = Pattern.compile("[一二三四五六七八九十]+、\\s*([\\p{IsHan}、]{2,12})\\s*:");
    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private HolidayNotice() {}

    /** What came of reading. */
    public sealed interface Reading {
        /** @param doubts what a person should look at before the year is loaded; empty where everything agrees */
        record Read(HolidayYear year, List<String> doubts) implements Reading {}

        record Unreadable(String reason) implements Reading {}
    }

    public static Reading read(String text) {
        String notice = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher year = YEAR.matcher(notice);
        if (!year.find()) {
            return new Reading.Unreadable("没有读出是哪一年的安排，请连同标题“国务院办公厅关于××××年部分节假日安排的通知”一起粘贴");
        }
        return items(notice, Integer.parseInt(year.group(1)));
    }

    /** One item's words, without its number and name. */
    public static Map<LocalDate, Boolean> readItem(int year, String words) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        new NoticeItem(year, "").read(words).forEach(day -> days.put(day.day(), day.off()));
        return days;
    }

    private static Reading items(String notice, int year) {
        List<ArrangedDay> days = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        Matcher head = ITEM.matcher(notice);
        boolean found = head.find();
        while (found) {
            String name = head.group(1);
            int from = head.end();
            found = head.find();
            String words = notice.substring(from, found ? head.start() : endOfLine(notice, from));
            NoticeItem item = new NoticeItem(year, name);
            List<ArrangedDay> read = item.read(words);
            if (read.isEmpty()) {
                doubts.add(name + "：没有读出日期");
            }
            days.addAll(read);
            doubts.addAll(item.doubts());
            names.append(name);
        }
        if (days.isEmpty()) {
            return new Reading.Unreadable("没有读出放假日期，请粘贴通知全文，包括“一、元旦：……”各条");
        }
        FESTIVALS.stream()
                .filter(festival -> names.indexOf(festival) < 0)
                .forEach(festival -> doubts.add("没有读到" + festival + "的安排"));
        return new Reading.Read(HolidayYear.of(year, List.of(source(notice, year)), days), doubts);
    }

    private static String source(String notice, int year) {
        Matcher mark = MARK.matcher(notice);
        return "国务院办公厅关于" + year + "年部分节假日安排的通知"
                + (mark.find() ? "（" + mark.group().replaceAll("\\s", "") + "）" : "");
    }

    private static int endOfLine(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
