package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Ordinals;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;

/** Reads the entries of the glossary and finds where the report uses their terms. */
final class GlossaryReading {
    private static final String BULLET = "(?:[-·•●*]{1,3}\\s{0,3}){0,2}";
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String NUMBER = "(?:(?<dotted>" + DIGITS + ")\\s?[.、．]|[〔\\[［【（(]\\s?(?<bracketed>" + DIGITS
            + ")\\s?[〕\\]］】）)]|(?<circled>[①-⑳]))?";
    private static final String BOXED = "[\\[【［](?<boxed>[^\\]】］\\n]{1,40})[\\]】］](?:是指|指|即|：|:)?\\s?";
    private static final String PLAIN = "(?<term>[^：:。；\\n]{1,60}?)\\**\\s?(?:[：:]|(?=是指|，即|,即))\\**\\s?";
    private static final Pattern ENTRY =
            Pattern.compile(BULLET + NUMBER + "\\s{0,4}\\**\\s?(?:" + BOXED + "|" + PLAIN + ")");
    private static final Letters BEFORE_SEAM = Letters.of("。；）)");
    private static final Pattern SEAM =
            Pattern.compile("\\s{0,4}(?=\\d{1,3}[.、．]\\D|[〔\\[［【][0-9０-９]{1,3}[〕\\]］】]|[①-⑳])");

    private GlossaryReading() {}

    static List<GlossaryEntry> of(String text, List<Span> paragraphs, List<Part> parts) {
        List<Part> glossaries =
                parts.stream().filter(part -> part.kind() == PartKind.GLOSSARY).toList();
        if (glossaries.isEmpty()) {
            return List.of();
        }
        int bodyEnd = glossaries.getFirst().span().start();
        List<Span> within = paragraphs.stream()
                .filter(paragraph ->
                        glossaries.stream().anyMatch(part -> part.span().contains(paragraph)))
                .toList();
        return TermUses.of(text.substring(0, bodyEnd), entries(text, within), text);
    }

    /** The entries in {@code paragraphs}, their uses not yet sought. A paragraph that is no entry belongs to the one before. */
    static List<GlossaryEntry> entries(String text, List<Span> paragraphs) {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            for (Span piece : split(text, paragraph)) {
                entry(text, piece, entries);
            }
        }
        return entries;
    }

    private static List<Span> split(String text, Span paragraph) {
        List<Span> pieces = new ArrayList<>();
        Matcher seam = SEAM.matcher(text).region(paragraph.start(), paragraph.end());
        seam.useTransparentBounds(true);
        int from = paragraph.start();
        int at = Math.max(1, from);
        while (at < paragraph.end()) {
            if (BEFORE_SEAM.hold(text.charAt(at - 1))
                    && seam.region(at, paragraph.end()).lookingAt()) {
                pieces.add(new Span(from, seam.start()));
                from = seam.end();
                at = Math.max(seam.end(), at + 1);
            } else {
                at++;
            }
        }
        pieces.add(new Span(from, paragraph.end()));
        return pieces;
    }

    private static void entry(String text, Span piece, List<GlossaryEntry> entries) {
        Matcher matcher = ENTRY.matcher(text).region(piece.start(), piece.end());
        boolean begins = matcher.lookingAt();
        OptionalInt number = begins ? number(matcher) : OptionalInt.empty();
        if (!begins || (matcher.end() >= piece.end() && number.isEmpty())) {
            continued(piece, entries);
            return;
        }
        String group = matcher.group("boxed") != null ? "boxed" : "term";
        boolean decimal = matcher.group("dotted") != null && Character.isDigit(text.charAt(matcher.start(group)));
        boolean counts = !decimal || number.orElse(0) == lastNumber(entries) + 1;
        Span term = unquoted(text, new Span(counts ? matcher.start(group) : piece.start(), matcher.end(group)));
        entries.add(new GlossaryEntry(
                counts ? number : OptionalInt.empty(), term, new Span(matcher.end(), piece.end()), List.of()));
    }

    private static void continued(Span piece, List<GlossaryEntry> entries) {
        if (!entries.isEmpty()) {
            GlossaryEntry last = entries.removeLast();
            Span longer = new Span(last.definition().start(), piece.end());
            entries.add(new GlossaryEntry(last.number(), last.term(), longer, List.of()));
        }
    }

    private static OptionalInt number(Matcher matcher) {
        for (String group : List.of("dotted", "bracketed", "circled")) {
            if (matcher.group(group) != null) {
                return OptionalInt.of(Ordinals.value(matcher.group(group)));
            }
        }
        return OptionalInt.empty();
    }

    private static int lastNumber(List<GlossaryEntry> entries) {
        return entries.isEmpty() ? 0 : entries.getLast().number().orElse(-1);
    }

    private static Span unquoted(String text, Span term) {
        boolean quoted = term.length() > 2
                && text.charAt(term.start()) == '“'
                && text.indexOf('”', term.start()) == term.end() - 1;
        return quoted ? new Span(term.start() + 1, term.end() - 1) : term;
    }
}
