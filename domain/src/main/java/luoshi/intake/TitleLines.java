package luoshi.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportHead;
import luoshi.reading.document.ReportStructure;

/** 题头: what the first lines of a report say about it. */
record TitleLines(String title, int year) {
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
        return new TitleLines(title.contains("报告") && title.length() <= LONGEST ? named(title, year) : name, year);
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
