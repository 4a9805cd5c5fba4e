package luoshi.intake;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.quantity.Dates;
import luoshi.foundation.quantity.When;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numerals;
import luoshi.foundation.text.Span;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportHead;
import luoshi.reading.document.ReportStructure;
import luoshi.report.Occasion;
import org.jspecify.annotations.Nullable;

/** 题头: what the first lines of a report say about it. */
record TitleLines(String title, int year, Occasion occasion) {
    private static final Pattern CONGRESS =
            Pattern.compile("第([〇零一二三四五六七八九十百\\d]{1,4})届人民代表大会(?:第([〇零一二三四五六七八九十百\\d]{1,4})次)?");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern PLANNED = Pattern.compile("(20\\d\\d)年(经济社会|主要|总体|重点|政府)?[^。\\n]{0,8}(目标|任务|安排|工作)");
    /** Titles are often set wide: 政 府 工 作 报 告. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private static final int HEAD = 400;
    private static final int LONGEST = 60;

    /** @param present the year to take where the text names none */
    static TitleLines of(ReadDocument document, String fileName, int present) {
        ReportHead head = ReportStructure.of(document).head();
        String title = head.title()
                .map(span -> BLANKS.matcher(span.of(document.text())).replaceAll(""))
                .orElse("");
        String name = fileName.replaceFirst("\\.[^.]*$", "");
        int year = head.year().orElseGet(() -> year(document.text(), name, present));
        return new TitleLines(
                title.contains("报告") && title.length() <= LONGEST ? named(title, year) : name,
                year,
                occasion(document, head, year));
    }

    private static Occasion occasion(ReadDocument document, ReportHead head, int year) {
        String words = BLANKS.matcher(
                        head.occasion().map(span -> span.of(document.text())).orElse(""))
                .replaceAll("");
        Matcher congress = CONGRESS.matcher(words);
        boolean found = congress.find();
        return new Occasion(
                found ? number(congress.group(1)) : 0,
                found ? number(congress.group(2)) : 0,
                Dates.scan(words, LocalDate.of(year, 1, 1)).stream()
                        .filter(when -> when.from().isPresent() && when.from().equals(when.to()))
                        .findFirst()
                        .flatMap(When::from)
                        .orElse(null),
                head.post().map(span -> stored(span, document)).orElse(""),
                head.speaker().map(span -> stored(span, document)).orElse(""));
    }

    private static String stored(Span span, ReadDocument document) {
        return TakeInReport.stored(BLANKS.matcher(span.of(document.text())).replaceAll(""));
    }

    private static int number(@Nullable String words) {
        return words == null
                ? 0
                : Numerals.at(Folded.of(words), 0)
                        .map(numeral -> numeral.value().intValue())
                        .orElse(0);
    }

    private static String named(String title, int year) {
        return title.contains(Integer.toString(year)) ? title : year + "年" + title;
    }

    private static int year(String text, String name, int present) {
        Matcher named = Pattern.compile("(20\\d\\d)").matcher(name);
        if (named.find()) {
            return Integer.parseInt(named.group(1));
        }
        Matcher head = YEAR.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (head.find()) {
            return Integer.parseInt(head.group(1));
        }
        Matcher planned = PLANNED.matcher(text);
        int latest = 0;
        while (planned.find()) {
            latest = Math.max(latest, Integer.parseInt(planned.group(1)));
        }
        return latest == 0 ? present : latest;
    }
}
