package luoshi.report.term;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 名词: a term of the reports with what it means.
 *
 * @param aliases what else it is called
 * @param definition empty while nobody has explained it
 * @param validity from when to when it holds
 */
public record Term(
        long regionId,
        long id,
        String term,
        List<String> aliases,
        String definition,
        Standing standing,
        Source source,
        Validity validity) {
    /** 即A、B、C: the whole clause, commas too. 指, 包括, 分别是: up to the comma. */
    private static final Pattern LISTED = Pattern.compile("即([^。；：]+)|(?:包括|分别是|分别为|指的是|指)([^。；：，]+)");

    private static final Pattern BETWEEN = Pattern.compile("[、，,]");
    private static final Pattern TAIL = Pattern.compile("(?:等.{0,6}|一体化)$");
    private static final Pattern SENTENCE = Pattern.compile("[的对把在将着\\d]");
    private static final int FEWEST_MEMBERS = 3;
    private static final int LONGEST_MEMBER = 10;

    public Term {
        aliases = List.copyOf(aliases);
    }

    /** 解释的情况. */
    public enum Standing {
        DEFINED("已解释"),
        OPEN("待解释"),
        /** Everybody knows it. */
        PLAIN("不需解释");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** @throws IllegalArgumentException where no standing is called so */
        public static Standing called(String label) {
            return Arrays.stream(values())
                    .filter(standing -> standing.label.equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no standing " + label));
        }
    }

    /**
     * 出处.
     *
     * @param words in words: a paper, or the glossary of a report
     * @param reportId the report in which it was found
     * @param edited whether the office has put its hand to it
     */
    public record Source(String words, @Nullable Long reportId, boolean edited) {}

    /** 有效期, both days inclusive. */
    public record Validity(LocalDate from, @Nullable LocalDate to) {
        public boolean holdsIn(int year) {
            return from.getYear() <= year && (to == null || to.getYear() >= year);
        }
    }

    /** The term and everything else that it is called. */
    public List<String> names() {
        return Stream.concat(Stream.of(term), aliases.stream()).toList();
    }

    /** 组成: what the definition lists (即A、B、C); empty where it lists fewer than three, or tells rather than lists. */
    public List<String> members() {
        Matcher listed = LISTED.matcher(definition);
        if (!listed.find()) {
            return List.of();
        }
        String list = listed.group(1) == null ? listed.group(2) : listed.group(1);
        List<String> members = BETWEEN.splitAsStream(list)
                .map(part -> TAIL.matcher(part).replaceFirst("").strip())
                .filter(part -> !part.isEmpty())
                .toList();
        boolean told = members.stream()
                .anyMatch(member -> member.length() > LONGEST_MEMBER
                        || SENTENCE.matcher(member).find());
        return told || members.size() < FEWEST_MEMBERS ? List.of() : members;
    }
}
