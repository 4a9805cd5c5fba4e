package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Marker;
import luoshi.foundation.text.Span;

/** 损伤: places where something of the author's text is lost or wrong, told by shape alone. What stood there is never guessed. */
final class Damage {
    private static final Pattern CUT_OPENING = Pattern.compile("[一二三四五六七八九十\\dA-D]{0,2}版?[)）〕】]|[，。；、：！？”]");
    private static final String STOPS = "。！？：；…!?:;.）)】》〉”’」』*";
    private static final Pattern NOTES = Pattern.compile("(?:\\s?[〔\\[［【]\\s?\\d{1,3}\\s?[〕\\]］】]|\\s?[①-⑳])+$");
    private static final String NOTE_ENDS = "〕]］】";
    private static final int SHORTEST = 6;

    private Damage() {}

    static List<Mark> marks(String text, List<Paragraph> paragraphs) {
        List<Mark> marks = new ArrayList<>(DamagedWords.marks(text));
        marks.addAll(Repetition.marks(text));
        List<Span> body = paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .map(Paragraph::span)
                .toList();
        for (Span paragraph : body) {
            marks.addAll(Pairs.marks(text, paragraph));
            if (breaksOff(paragraph.of(text))) {
                marks.add(Mark.at(paragraph.end() - 1, paragraph.end(), MarkKind.CUT_END));
            }
        }
        if (!body.isEmpty()) {
            cutStart(text, body.getFirst(), marks);
        }
        return marks;
    }

    private static void cutStart(String text, Span first, List<Mark> into) {
        Matcher opening = CUT_OPENING.matcher(text).region(first.start(), first.end());
        if (opening.lookingAt()) {
            into.add(Mark.at(opening.start(), opening.end(), MarkKind.CUT_START));
        }
    }

    /** A paragraph of running text without a stop at its end. Items of lists often have none. */
    private static boolean breaksOff(String paragraph) {
        String words = endsInNote(paragraph) ? NOTES.matcher(paragraph).replaceFirst("") : paragraph;
        if (words.length() <= SHORTEST || STOPS.indexOf(words.charAt(words.length() - 1)) >= 0) {
            return false;
        }
        boolean running = words.indexOf('。') >= 0
                || (words.indexOf('，') >= 0 && words.chars().anyMatch(Character::isDigit));
        return running && Marker.at(words, 0).isEmpty();
    }

    private static boolean endsInNote(String paragraph) {
        char last = paragraph.isEmpty() ? ' ' : paragraph.charAt(paragraph.length() - 1);
        return NOTE_ENDS.indexOf(last) >= 0 || (last >= '①' && last <= '⑳');
    }
}
