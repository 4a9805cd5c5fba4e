package luoshi.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;

/** 成对标点: quotation marks, brackets and title marks of a paragraph that lack their other half. */
final class Pairs {
    private static final String OPENING = "“‘（(《〈【〔「『[";
    private static final String CLOSING = "”’）)》〉】〕」』]";
    private static final Letters ALL = Letters.of(OPENING + CLOSING);

    private Pairs() {}

    static List<Mark> marks(String text, Span paragraph) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Mark> marks = new ArrayList<>();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (!ALL.hold(c)) {
                continue;
            }
            int closes = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                open.push(at);
            } else if (closes >= 0 && !closed(text, open, closes) && !numbers(text, at, paragraph.start())) {
                marks.add(Mark.at(at, at + 1, MarkKind.UNPAIRED));
            }
        }
        open.forEach(at -> marks.add(Mark.at(at, at + 1, MarkKind.UNPAIRED)));
        return marks;
    }

    /** Takes the nearest opening half off; full and half width brackets match each other. */
    private static boolean closed(String text, Deque<Integer> open, int closes) {
        for (int opening : open) {
            int kind = OPENING.indexOf(text.charAt(opening));
            if (kind == closes || (isRound(kind) && isRound(closes))) {
                open.remove(opening);
                return true;
            }
        }
        return false;
    }

    private static boolean isRound(int kind) {
        return kind == 2 || kind == 3;
    }

    /** “1）” at the start of an item is whole. */
    private static boolean numbers(String text, int at, int paragraphStart) {
        int from = at;
        while (from > paragraphStart && at - from < 3 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean digits = from < at && text.substring(from, at).chars().allMatch(Character::isDigit);
        boolean begins = from == paragraphStart || "。；：，;:".indexOf(text.charAt(from - 1)) >= 0;
        return digits && begins;
    }
}
