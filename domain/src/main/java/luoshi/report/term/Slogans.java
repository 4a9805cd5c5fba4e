package luoshi.report.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 提法: what looks like a slogan or shorthand that an outsider could not know: numbered ones (“三化三制”, 四库两图), codes (“13710”, 1+3+4), and quoted
 * lists (“育苗、壮干、成林”). A guess that the office confirms or waves off.
 */
public final class Slogans {
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"。！？\\n]{2,12})[”\"]");
    /** Begins with a number, ends with one and a character (项目四库), or is a list. */
    private static final Pattern COINED =
            Pattern.compile("^[一二三四五六七八九十两双\\d].*|.*[二三四五六七八九十两双]\\p{IsHan}$|[^、+＋]+(?:[、+＋][^、+＋]+)+");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d|^\\d+[年月日号项个家]");
    private static final Pattern SUM = Pattern.compile("\\d{1,3}(?:[+＋][\\dNnXx]{1,3}){1,6}");
    /** Two numbered characters in a row, of which neither counts days, people, money or the like. */
    private static final Pattern PAIRED = Pattern.compile(
            "(?:[二三四五六七八九十][^年月日天时点个次项条家户人万亿千百十分之级季届章节倍成块元角名位只头台座处所公里度号中上下前后左右来多余、，。；：\\s\\p{Punct}“”（）《》一二三四五六七八九\\d]){2,4}");
    /** The five-year plans need no explaining. */
    private static final Pattern FIVE_YEARS = Pattern.compile("十[一二三四五六七八九]五|[一二三四五六七八九]五");

    /** Sayings, and what every official of the country knows. */
    private static final Set<String> PLAIN = plain();

    private Slogans() {}

    /** Each once, in text order, without quotation marks. */
    public static List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            String words = quoted.group(1).strip();
            if (COINED.matcher(words).matches()
                    && !YEAR.matcher(words).find()
                    && !FIVE_YEARS.matcher(words).matches()) {
                found.add(words);
            }
        }
        all(SUM.matcher(text), found);
        all(PAIRED.matcher(text), found);
        found.removeAll(PLAIN);
        return List.copyOf(found);
    }

    private static void all(Matcher matcher, Set<String> found) {
        while (matcher.find()) {
            String words = matcher.group();
            if (found.stream().noneMatch(longer -> longer.contains(words))) {
                found.add(words);
            }
        }
    }

    private static Set<String> plain() {
        try (InputStream in = Slogans.class.getResourceAsStream("/term/plain.txt")) {
            if (in == null) {
                throw new IllegalStateException("no /term/plain.txt");
            }
            return Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
