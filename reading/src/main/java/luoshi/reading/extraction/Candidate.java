package luoshi.reading.extraction;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * 候选事项: one clause of the report that a supervision office would put in its ledger.
 *
 * @param quote always {@code text.substring(span.start(), span.end())}
 * @param firmness null for a claim of the review part
 * @param deadline the words that say when, other than this year; null where there are none
 * @param lead the department that would naturally lead, one of the codes of the labelling guide
 * @param projects names of projects, each a part of the quote
 * @param section the headings above it, outermost first
 * @param page the page of the file, where it has pages
 * @param reasons which recogniser set what
 * @param details stage, places, enterprises, quotas, units that could lead, doubts
 * @param damage true where lost characters make the clause doubtful
 */
public record Candidate(
        SourceSpan span,
        String quote,
        Kind kind,
        @Nullable Firmness firmness,
        @Nullable String deadline,
        String lead,
        List<Measure> measures,
        List<String> projects,
        List<String> section,
        OptionalInt page,
        List<String> reasons,
        boolean damage,
        Details details) {

    /** What is promised. */
    public enum Kind {
        /** 指标: an indicator's level or growth. */
        TARGET,
        /** 项目: starting, continuing or finishing a named or counted project. */
        PROJECT,
        /** 任务: a verifiable output. */
        DELIVERABLE,
        /** 举措: an activity on which a department could report. */
        ACTION,
        /** 成果: a claim of the review part. */
        RESULT;

        private static final List<String> LABELS = List.of("指标", "项目", "任务", "举措", "成果");

        /** In Chinese. */
        @SuppressWarnings("EnumOrdinal") // in their order
        public String label() {
            return LABELS.get(ordinal());
        }

        /** As the labelling guide writes it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How strongly it is promised. */
    public enum Firmness {
        FIRM,
        SOFT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
