package luoshi.notice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 通知种类: what a letter is about, as far as people choose by it; told by what the letter opens and by its key. */
public enum LetterKind {
    ASSIGNED("交办"),
    REMINDER("催办"),
    RETURNED("退回"),
    SILENCE("催报"),
    COORDINATION("协调"),
    ORDER("督查令"),
    BULLETIN("通报"),
    PROJECT("项目"),
    OTHER("其他");

    private static final String NONE = "无";

    private final String label;

    LetterKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static LetterKind of(String subjectKind, String key) {
        return switch (subjectKind) {
            case "duty" -> key.contains("/assigned") ? ASSIGNED : key.contains("/returned") ? RETURNED : REMINDER;
            case "unit", "rhythm" -> SILENCE;
            case "coordination" -> COORDINATION;
            case "order" -> ORDER;
            case "bulletin" -> BULLETIN;
            case "project" -> PROJECT;
            default -> OTHER;
        };
    }

    /** Reads 交办、退回; 无 is none, and a word that names no kind is passed over. */
    public static Set<LetterKind> named(String words) {
        List<String> labels = Arrays.asList(words.split("、", -1));
        return Arrays.stream(values())
                .filter(kind -> labels.contains(kind.label))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Writes 交办、退回 in the order of the kinds; 无 for none. */
    public static String words(Collection<LetterKind> kinds) {
        return kinds.isEmpty()
                ? NONE
                : kinds.stream().sorted().map(LetterKind::label).collect(Collectors.joining("、"));
    }
}
