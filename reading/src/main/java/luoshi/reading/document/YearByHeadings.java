package luoshi.reading.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.text.Span;

/** The report's year by its own headings and set phrases: the year that is planned, or one more than the year that is looked back upon. */
final class YearByHeadings {
    private static final String YEAR = "(20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2}|２０[０-９]{2})\\s?年";
    private static final Pattern PLANNED = Pattern.compile(
            YEAR + "(?:的)?(?:重点|主要|政府|经济社会|工作|目标|发展|总体|各项|任务){1,3}.{0,8}(?:工作|任务|目标|安排|部署|要求|重点|谋划|思路)");
    private static final Pattern REVIEWED = Pattern.compile(YEAR + "(?:的)?(?:主要|政府|经济|重点)?工作.{0,4}回顾");
    private static final Pattern EVE = Pattern.compile("做好" + YEAR + "(?:的)?(?:政府)?工作");

    private YearByHeadings() {}

    static OptionalInt of(String text, List<Span> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.of(text))
                .map(YearByHeadings::in)
                .flatMapToInt(OptionalInt::stream)
                .max();
    }

    private static OptionalInt in(String paragraph) {
        OptionalInt reviewed = year(REVIEWED, opening(paragraph));
        if (reviewed.isPresent()) {
            return OptionalInt.of(reviewed.getAsInt() + 1);
        }
        OptionalInt eve = paragraph.contains("做好") ? year(EVE, paragraph) : OptionalInt.empty();
        return eve.isPresent() ? eve : year(PLANNED, opening(paragraph));
    }

    private static String opening(String paragraph) {
        return paragraph.length() <= 60 ? paragraph : paragraph.substring(0, 24);
    }

    private static OptionalInt year(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return words.indexOf('年') >= 0 && matcher.find()
                ? OptionalInt.of(HeadingSense.digits(matcher.group(1)))
                : OptionalInt.empty();
    }
}
