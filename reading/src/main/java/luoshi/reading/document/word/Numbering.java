package luoshi.reading.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import luoshi.reading.document.packed.Markup;
import luoshi.reading.document.packed.PackedParts;

/**
 * 自动编号: the numbers that Word and WPS compute and do not store in the text (“一、”, “（二）”, “3.”). Without them an outline would be lost, so they are
 * written out as the page shows them.
 */
final class Numbering {
    private static final int LEVELS = 9;

    /** One level of a list: where it starts, how it counts, and the words around the number. */
    private record Level(int start, String format, String pattern) {}

    private record Place(String list, int level) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> definitionOfList = new HashMap<>();
    private final Map<String, Place> placeOfStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private Numbering() {}

    static Numbering of(PackedParts parts) {
        Numbering numbering = new Numbering();
        parts.part("word/numbering.xml").ifPresent(part -> numbering.definitions(Markup.of(part)));
        parts.part("word/styles.xml").ifPresent(part -> numbering.styles(Markup.of(part)));
        return numbering;
    }

    private void definitions(Markup markup) {
        String definition = "";
        String list = "";
        int level = 0;
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step != Markup.Step.OPEN) {
                continue;
            }
            String value = markup.attribute("val").orElse("");
            switch (markup.name()) {
                case "abstractNum" ->
                    definition = markup.attribute("abstractNumId").orElse("");
                case "num" -> list = markup.attribute("numId").orElse("");
                case "abstractNumId" -> definitionOfList.put(list, value);
                case "lvl" -> {
                    level = number(markup.attribute("ilvl").orElse("0"));
                    levels(definition).put(level, new Level(1, "decimal", ""));
                }
                case "start" -> revise(definition, level, number(value), "", "");
                case "numFmt" -> revise(definition, level, -1, value, "");
                case "lvlText" -> revise(definition, level, -1, "", value);
                default -> {}
            }
        }
    }

    private Map<Integer, Level> levels(String definition) {
        return definitions.computeIfAbsent(definition, key -> new HashMap<>());
    }

    private void revise(String definition, int level, int start, String format, String pattern) {
        levels(definition)
                .computeIfPresent(
                        level,
                        (key, old) -> new Level(
                                start < 0 ? old.start() : start,
                                format.isEmpty() ? old.format() : format,
                                pattern.isEmpty() ? old.pattern() : pattern));
    }

    private void styles(Markup markup) {
        String style = "";
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.OPEN && markup.name().equals("style")) {
                style = markup.attribute("styleId").orElse("");
            } else if (step == Markup.Step.OPEN && markup.name().equals("numPr")) {
                String owner = style;
                place(markup, "numPr").ifPresent(place -> placeOfStyle.put(owner, place));
            }
        }
    }

    /** Reads the properties of a paragraph to their end and gives its computed number, or nothing. */
    String prefix(Markup properties) {
        Optional<Place> place = Optional.empty();
        for (Markup.Step step = properties.next(); step != Markup.Step.END; step = properties.next()) {
            if (step == Markup.Step.CLOSE && properties.name().equals("pPr")) {
                break;
            }
            if (step == Markup.Step.OPEN && properties.name().equals("pStyle")) {
                place = place.or(styled(properties));
            } else if (step == Markup.Step.OPEN && properties.name().equals("numPr")) {
                place = place(properties, "numPr");
            }
        }
        return place.map(this::count).orElse("");
    }

    private java.util.function.Supplier<Optional<Place>> styled(Markup properties) {
        String style = properties.attribute("val").orElse("");
        return () -> Optional.ofNullable(placeOfStyle.get(style));
    }

    private static Optional<Place> place(Markup markup, String until) {
        String list = "";
        int level = 0;
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.CLOSE && markup.name().equals(until)) {
                break;
            }
            if (step == Markup.Step.OPEN && markup.name().equals("numId")) {
                list = markup.attribute("val").orElse("");
            } else if (step == Markup.Step.OPEN && markup.name().equals("ilvl")) {
                level = number(markup.attribute("val").orElse("0"));
            }
        }
        return list.isEmpty() || list.equals("0") ? Optional.empty() : Optional.of(new Place(list, level));
    }

    private String count(Place place) {
        String definition = definitionOfList.getOrDefault(place.list(), "");
        Level level = levels(definition).get(place.level());
        if (level == null || place.level() >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        counts[place.level()] = counts[place.level()] == 0 ? level.start() : counts[place.level()] + 1;
        java.util.Arrays.fill(counts, place.level() + 1, LEVELS, 0);
        return written(definition, level, counts);
    }

    private String written(String definition, Level level, int[] counts) {
        if (level.format().equals("bullet") || level.format().equals("none")) {
            return "";
        }
        String words = level.pattern();
        for (int i = 0; i < LEVELS; i++) {
            Level at = levels(definition).get(i);
            if (at != null && words.contains("%" + (i + 1))) {
                words = words.replace("%" + (i + 1), NumberWords.of(Math.max(counts[i], at.start()), at.format()));
            }
        }
        return words;
    }

    private static int number(String digits) {
        try {
            return Math.clamp(Integer.parseInt(digits), 0, 100_000);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
