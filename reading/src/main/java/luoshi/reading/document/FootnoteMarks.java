package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import luoshi.foundation.outline.Ordinals;
import luoshi.foundation.text.Sought;
import luoshi.foundation.text.Span;

/**
 * 注释标号: the numbers that point from the report to its notes: bracketed or circled ones that count up through the text, and bare ones that follow
 * exactly the term which the glossary explains under that number.
 */
final class FootnoteMarks {
    private static final Sought BRACKETED = Sought.of("(?<!\\s)(?:[〔\\[［]\\s?(?<n>\\d{1,3})\\s?[〕\\]］]|(?<c>[①-⑳]))");
    private static final List<String> HINTS = List.of("〔", "[", "［", "①");
    private static final Pattern COLON = Pattern.compile("[：:]$");
    private static final int FEWEST = 2;

    private FootnoteMarks() {}

    static List<Mark> marks(String text, List<Paragraph> paragraphs) {
        List<Mark> marks = counted(text);
        marks.addAll(bare(text, paragraphs));
        return marks;
    }

    private static List<Mark> counted(String text) {
        List<Mark> marks = new ArrayList<>();
        if (HINTS.stream().noneMatch(text::contains)) {
            return marks;
        }
        Sought.Walk walk = BRACKETED.walk(text);
        int rising = 0;
        int last = 0;
        while (walk.next()) {
            MatchResult matcher = walk.match();
            if (matcher.start() == 0) {
                continue;
            }
            int number = Ordinals.value(matcher.group("n") != null ? matcher.group("n") : matcher.group("c"));
            rising += number == last + 1 ? 1 : 0;
            last = number;
            marks.add(Mark.at(matcher.start(), matcher.end(), MarkKind.FOOTNOTE_MARK));
        }
        return rising >= FEWEST && rising * 2 >= marks.size() ? marks : new ArrayList<>();
    }

    private static List<Mark> bare(String text, List<Paragraph> paragraphs) {
        List<Span> body = paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .map(Paragraph::span)
                .toList();
        int heading = IntStream.iterate(body.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> isGlossary(body.get(i).of(text)))
                .reduce((later, earlier) -> earlier)
                .orElse(-1);
        if (heading < 0) {
            return List.of();
        }
        List<GlossaryEntry> entries = GlossaryReading.entries(text, body.subList(heading + 1, body.size()));
        String before = text.substring(0, body.get(heading).start());
        return TermUses.of(before, entries, text).stream()
                .filter(entry -> entry.number().isPresent())
                .flatMap(entry -> entry.uses().stream()
                        .map(use -> after(before, use, entry.number().getAsInt())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isGlossary(String paragraph) {
        return paragraph.length() < 30
                && (paragraph.indexOf('释') >= 0 || paragraph.contains("说明"))
                && HeadingSense.of(COLON.matcher(paragraph).replaceFirst(""), OptionalInt.empty())
                        .filter(kind -> kind == PartKind.GLOSSARY)
                        .isPresent();
    }

    private static Optional<Mark> after(String text, Span use, int number) {
        int start = use.end() < text.length() && text.charAt(use.end()) == '”' ? use.end() + 1 : use.end();
        int end = start + String.valueOf(number).length();
        boolean marked = text.startsWith(String.valueOf(number), start)
                && (end >= text.length() || (!Character.isDigit(text.charAt(end)) && text.charAt(end) != '.'));
        return marked ? Optional.of(Mark.at(start, end, MarkKind.FOOTNOTE_MARK)) : Optional.empty();
    }
}
