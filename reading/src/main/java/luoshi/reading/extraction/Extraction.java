package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.outline.OutlineReader;
import luoshi.foundation.text.Span;
import luoshi.reading.document.CleanText;
import luoshi.reading.document.Paragraph;
import luoshi.reading.document.ReadDocument;
import org.jspecify.annotations.Nullable;

/** 抽取: a read document becomes its candidates, in text order. Safe for use by many threads. */
public final class Extraction {
    private static final Lexicon VERBS = Lexicon.load("/extraction/verbs.txt");
    private static final Pattern NUMBERING =
            Pattern.compile("^([（(]?[一二三四五六七八九十百]+[）)、.．]|[（(]?\\d{1,2}[）).．、](?!\\d)|[一二三四五六七八九十]+是|[①-⑳])\\s*");
    private static final Pattern DEADLINE = Pattern.compile(
            "(\\d{1,2}月(底|末|中旬|上旬|下旬)?(前|之前)?|(国庆节?|春节|五一|入冬|入秋|供暖季?|汛期)(节)?前|年(底|末)前?|年内|上半年|下半年|[一二三四]季度|三年|“?十[四五]五”?(末|期间))");
    private static final Pattern PROJECT_NAME = Pattern.compile("[^，、；]{2,24}?(?=(等\\d*个?)?(项目|工程)(建设)?)");
    private static final Pattern INDICATOR = Pattern.compile("(增长|下降|降低|控制在|保持在|稳定在|达到|占比|比例|率)");
    private static final Pattern HEADING = Pattern.compile("^[^，。；]{2,30}$");

    private final ReadDocument document;
    private final CleanText clean;
    private final int planStart;
    private final Outline outline;

    private Extraction(ReadDocument document) {
        this.document = document;
        this.clean = document.clean();
        this.planStart = PlanStart.in(clean.text());
        this.outline = OutlineReader.read(
                document.text(),
                document.paragraphs().stream().map(Paragraph::span).toList(),
                title -> false);
    }

    public static List<Candidate> read(ReadDocument document) {
        return new Extraction(document).candidates();
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        boolean soft = false;
        for (Clauses.Clause clause : Clauses.of(clean.text())) {
            Span words = withoutNumbering(clause.span());
            String text = words.of(clean.text());
            soft = (!clause.first() && soft && !carriesOwnVerb(text)) || softly(text);
            @Nullable Candidate candidate = candidate(words, text, soft);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static boolean carriesOwnVerb(String text) {
        return !VERBS.head("firm", text).isEmpty();
    }

    private static boolean softly(String text) {
        return !VERBS.head("soft", text).isEmpty();
    }

    private Span withoutNumbering(Span span) {
        Matcher mark = NUMBERING.matcher(span.of(clean.text()));
        return mark.find() && mark.end() < span.length() ? new Span(span.start() + mark.end(), span.end()) : span;
    }

    private @Nullable Candidate candidate(Span words, String text, boolean soft) {
        List<Measure> measures = Measures.in(text);
        boolean review = words.start() < planStart;
        String verb = VERBS.head("firm", text).isEmpty() ? VERBS.head("soft", text) : VERBS.head("firm", text);
        if (review ? measures.isEmpty() : measures.isEmpty() && (verb.isEmpty() || slogan(text))) {
            return null;
        }
        if (isHeading(words, text, measures)) {
            return null;
        }
        Span place = clean.inDocument(words);
        Candidate.Kind kind = review ? Candidate.Kind.RESULT : kind(text, measures, verb);
        List<String> section = section(place.start());
        Departments.Suggestion lead = Departments.of(text, section);
        List<String> reasons = List.of(
                "verb:" + verb,
                "measures:" + measures.size(),
                "lead:" + lead.because(),
                review ? "part:review" : "part:plan");
        return new Candidate(
                span(place),
                place.of(document.text()),
                kind,
                review ? null : soft ? Candidate.Firmness.SOFT : Candidate.Firmness.FIRM,
                deadline(text),
                lead.code(),
                measures,
                projects(kind, text),
                section,
                document.pageAt(place.start()),
                reasons,
                !document.damageIn(place).isEmpty());
    }

    private static boolean slogan(String text) {
        return !VERBS.head("slogan", text).isEmpty() || text.length() < 6 || text.endsWith("上") || text.endsWith("下");
    }

    /** A clause that is a line of its own and counts nothing is a title. */
    private boolean isHeading(Span words, String text, List<Measure> measures) {
        boolean lineEnds = words.end() >= clean.text().length() || clean.text().charAt(words.end()) == '\n';
        int before = words.start() - 1;
        boolean lineBegins = before < 0 || clean.text().lastIndexOf('\n', before) >= before - 6;
        return measures.isEmpty()
                && lineEnds
                && lineBegins
                && HEADING.matcher(text).matches();
    }

    private static Candidate.Kind kind(String text, List<Measure> measures, String verb) {
        boolean rate = measures.stream()
                .anyMatch(measure -> measure.unit().equals("%")
                        || measure.unit().contains("/")
                        || measure.mode().equals("growth"));
        boolean counted = measures.stream().anyMatch(measure -> measure.mode().equals("count"));
        if (!measures.isEmpty()
                && (rate || (INDICATOR.matcher(text).find() && !counted))
                && VERBS.head("output", text).isEmpty()) {
            return Candidate.Kind.TARGET;
        }
        if (VERBS.anyIn("project", text)
                && !counted
                && (text.contains("项目") || text.contains("工程") || verb.equals("开工") || verb.equals("启动"))) {
            return Candidate.Kind.PROJECT;
        }
        if (counted || !measures.isEmpty() || !VERBS.head("output", text).isEmpty()) {
            return Candidate.Kind.DELIVERABLE;
        }
        return Candidate.Kind.ACTION;
    }

    private static List<String> projects(Candidate.Kind kind, String text) {
        if (kind == Candidate.Kind.TARGET || kind == Candidate.Kind.ACTION) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher name = PROJECT_NAME.matcher(text);
        while (name.find()) {
            String found = name.group();
            String verb = VERBS.head("firm", found).isEmpty() ? VERBS.head("soft", found) : VERBS.head("firm", found);
            if (found.length() > verb.length() + 1) {
                names.add(found.substring(verb.length()));
            }
        }
        return names;
    }

    private static @Nullable String deadline(String text) {
        Matcher when = DEADLINE.matcher(text);
        return when.find() ? when.group() : null;
    }

    private List<String> section(int offset) {
        return outline.path(offset).stream()
                .map(node -> node.title().of(document.text()))
                .toList();
    }

    private SourceSpan span(Span place) {
        return document.paragraphs().stream()
                .map(Paragraph::span)
                .filter(paragraph -> paragraph.contains(place))
                .findFirst()
                .map(paragraph -> new SourceSpan(place.start(), place.end(), paragraph.start(), paragraph.end()))
                .orElse(new SourceSpan(place.start(), place.end(), place.start(), place.end()));
    }
}
