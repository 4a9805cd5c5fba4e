package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 节日与季节 of {@code seasons.tsv} and {@code moving-festivals.tsv}. */
final class Seasons {
    private static final Map<String, Integer> MOVING = Map.ofEntries(
            Map.entry("春节", 1),
            Map.entry("农历新年", 1),
            Map.entry("元宵节", 2),
            Map.entry("元宵", 2),
            Map.entry("端午节", 3),
            Map.entry("端午", 3),
            Map.entry("中秋节", 4),
            Map.entry("中秋", 4),
            Map.entry("重阳节", 5),
            Map.entry("清明节", 6));
    private static final Map<Integer, List<String>> YEARS = years();
    private static final WordMap<Season> WORDS = WordMap.forwards(words());

    private record Season(
            int column, @Nullable MonthDay from, @Nullable MonthDay to, boolean guarded) {}

    private Seasons() {}

    static boolean mayBegin(char c) {
        return WORDS.mayBegin(c);
    }

    static boolean mayBegin(char c, char behind) {
        return WORDS.mayBegin(c, behind);
    }

    /** The festival or season whose words begin at {@code offset}, in a year. */
    static @Nullable Moment at(Folded text, int start, int offset, int year) {
        WordMap.@Nullable Match<Season> found = WORDS.longest(text, offset);
        if (found == null || (found.meaning().guarded() && !guarded(text, found.start(), found.end()))) {
            return null;
        }
        Season season = found.meaning();
        return season.column() > 0
                ? moving(start, found.end(), year, season.column())
                : fixed(start, found.end(), year, season);
    }

    private static @Nullable Moment fixed(int start, int end, int year, Season season) {
        if (season.from() == null || season.to() == null) {
            return null;
        }
        LocalDate from = season.from().atYear(year);
        LocalDate to = season.to().atYear(season.to().isBefore(season.from()) ? year + 1 : year);
        return new Moment(start, end, Moment.Grain.SEASON, from, to);
    }

    private static @Nullable Moment moving(int start, int end, int year, int column) {
        @Nullable List<String> row = YEARS.get(year);
        if (row == null) {
            return null;
        }
        LocalDate day = LocalDate.parse(year + "-" + row.get(column));
        return new Moment(start, end, Moment.Grain.SEASON, day, day);
    }

    /** 十一 and 五一 are festivals in quotes or before 前, 后, 期间, 假期. */
    private static boolean guarded(Folded text, int start, int end) {
        return ("“\"".indexOf(text.at(start - 1)) >= 0 && "”\"".indexOf(text.at(end)) >= 0)
                || text.startsWith("前", end)
                || text.startsWith("期间", end)
                || text.startsWith("假期", end)
                || text.startsWith("黄金周", end);
    }

    private static Map<Integer, List<String>> years() {
        Map<Integer, List<String>> years = new HashMap<>();
        TableFile.rows("moving-festivals.tsv").forEach(row -> years.put(Integer.valueOf(row.get(0)), row));
        return years;
    }

    private static Map<String, Season> words() {
        Map<String, Season> words = new LinkedHashMap<>();
        MOVING.forEach((word, column) -> words.put(word, new Season(column, null, null, false)));
        for (List<String> row : TableFile.rows("seasons.tsv")) {
            for (String word : row.get(2).split(" ", -1)) {
                boolean guarded = word.startsWith("〔");
                MonthDay from = MonthDay.parse("--" + row.get(0));
                MonthDay to = MonthDay.parse("--" + row.get(1));
                words.put(guarded ? word.substring(1, word.length() - 1) : word, new Season(0, from, to, guarded));
            }
        }
        return words;
    }
}
