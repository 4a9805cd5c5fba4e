package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.text.Span;
import luoshi.ledger.problem.OpenProblems;
import luoshi.reading.document.Paragraph;
import luoshi.reading.document.Part;
import luoshi.reading.document.PartKind;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;

/**
 * 困难和问题: towards the end of its review a report says what is not good yet. Found by the sentence that opens it (我们也清醒地看到……), it ends
 * with the paragraph or with the promise to do better; each clause between is a problem.
 */
final class ProblemSentences {
    private static final String TROUBLE = "(?:困难|问题|不足|短板|短处|差距|挑战|薄弱|弱项|瓶颈|矛盾|制约)";
    private static final Pattern OPENS = Pattern.compile("(?:看到|认识到|意识到|正视|面临|存在|仍有|还有|不容忽视)[^。；\\n]{0,60}" + TROUBLE
            + "|" + TROUBLE + "[^。；\\n]{0,20}(?:主要(?:是|有|表现)|突出表现)");
    private static final Pattern SEEN = Pattern.compile("看到|认识到|意识到|正视");
    private static final Pattern CLOSES = Pattern.compile(
            "对(?:此|于?这些|于?上述|于?以上)|针对(?:这些|上述|以上|存在)|我们(?:将|一定|必须|要)(?!看到|清醒)|(?:认真|切实|着力|努力)(?:加以)?(?:解决|改进|克服)");
    private static final Pattern END = Pattern.compile("[。；;！!\\n]");
    private static final Pattern LABEL =
            Pattern.compile("^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+，|[（(]?[一二三四五六七八九十\\d]+[）).、])\\s*");
    /** 我们也清醒地看到， and 主要是： say nothing themselves. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "^[^：:。；]{0,80}[：:]|^.{0,45}?(?:看到|认识到|意识到|正视)[，,]?|^(?:主要|突出|集中)?(?:是|有|表现在|表现为|体现在)[：:，]?");

    private static final Pattern MAIN = Pattern.compile("^主要(?:是|有|表现在|表现为)[：:，]?");
    /** 发展中还存在不少困难和问题: announces and names none. */
    private static final Pattern ANNOUNCES = Pattern.compile("^[^，]{0,30}" + TROUBLE + "(?:和" + TROUBLE + ")?$");

    private static final Pattern THANKS = Pattern.compile("感谢|敬意|的结果|成绩(?:的取得|来之不易)");
    private static final Pattern COMMA = Pattern.compile("，");
    private static final int SHORTEST = 6;
    private static final int LEAST_CLAUSES = 3;
    private static final double FROM = 0.2;

    private ProblemSentences() {}

    static List<OpenProblems.Found> of(ReadDocument document, ReportStructure structure) {
        String text = TakeInReport.stored(document.text());
        return structure
                .part(PartKind.REVIEW)
                .map(Part::span)
                .flatMap(review -> opening(document, text, review))
                .map(stretch -> clauses(text, stretch))
                .orElse(List.of());
    }

    /** The paragraph that opens, from the sentence on; with what follows, where it only announces. */
    private static Optional<Span> opening(ReadDocument document, String text, Span review) {
        int from = review.start() + (int) (review.length() * FROM);
        List<Paragraph> late = document.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .filter(paragraph ->
                        paragraph.span().start() >= from && paragraph.span().end() <= review.end())
                .toList();
        Optional<Span> best = Optional.empty();
        for (Paragraph paragraph : late) {
            Matcher opens = OPENS.matcher(text)
                    .region(paragraph.span().start(), paragraph.span().end());
            if (opens.find() && (SEEN.matcher(opens.group()).find() || best.isEmpty())) {
                int start = sentenceStart(text, opens.start(), paragraph.span().start());
                boolean announces = paragraph.span().end() - opens.end() < SHORTEST;
                best = Optional.of(new Span(
                        start, announces ? review.end() : paragraph.span().end()));
            }
        }
        return best;
    }

    private static int sentenceStart(String text, int at, int least) {
        int start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
        return Math.max(start, least);
    }

    private static List<OpenProblems.Found> clauses(String text, Span stretch) {
        List<OpenProblems.Found> found = new ArrayList<>();
        Matcher end = END.matcher(text).region(stretch.start(), stretch.end());
        int start = stretch.start();
        while (start < stretch.end()) {
            int stop = end.find() ? end.start() : stretch.end();
            String clause = text.substring(start, stop);
            if (CLOSES.matcher(clause).find() && start > stretch.start()) {
                break;
            }
            add(found, text, start, stop);
            start = stop + 1;
        }
        return found.size() == 1 ? commas(text, found.getFirst()) : List.copyOf(found);
    }

    private static void add(List<OpenProblems.Found> found, String text, int start, int stop) {
        int from = start;
        if (found.isEmpty()) {
            from = behind(LEAD_IN, text, from, stop);
        }
        while (from < stop && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        from = behind(LABEL, text, behind(MAIN, text, from, stop), stop);
        String words = text.substring(from, stop).strip();
        boolean announces = found.isEmpty() && ANNOUNCES.matcher(words).matches();
        if (words.length() >= SHORTEST && !announces && !THANKS.matcher(words).find()) {
            found.add(new OpenProblems.Found(new Span(from, from + words.length()), words));
        }
    }

    private static int behind(Pattern pattern, String text, int from, int stop) {
        Matcher matcher = pattern.matcher(text).region(from, stop);
        return matcher.find() ? matcher.end() : from;
    }

    /** One sentence that lists its troubles with commas only. */
    private static List<OpenProblems.Found> commas(String text, OpenProblems.Found whole) {
        List<OpenProblems.Found> parts = new ArrayList<>();
        Matcher comma =
                COMMA.matcher(text).region(whole.place().start(), whole.place().end());
        int start = whole.place().start();
        while (start < whole.place().end()) {
            int stop = comma.find() ? comma.start() : whole.place().end();
            String words = text.substring(start, stop);
            if (words.length() >= SHORTEST && !SEEN.matcher(words).find()) {
                parts.add(new OpenProblems.Found(new Span(start, stop), words));
            }
            start = stop + 1;
        }
        return parts.size() >= LEAST_CLAUSES ? List.copyOf(parts) : List.of(whole);
    }
}
