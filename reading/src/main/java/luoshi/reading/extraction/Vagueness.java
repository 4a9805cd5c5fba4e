package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import luoshi.reading.extraction.Candidate.Firmness;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.lead.Gazetteer;

/**
 * 含糊之处: what a promise lacks to be checked, and what a clearer sentence would say.
 *
 * @param candidate the promise
 * @param lacks in the order in which a clerk would ask
 */
public record Vagueness(Candidate candidate, List<Lack> lacks) {
    public Vagueness {
        lacks = List.copyOf(lacks);
    }

    /** What is lacking. */
    public enum Lack {
        NUMBER("没有数量", "写明做多少、到什么水平"),
        BATCH("只说“一批”", "写明具体数量或名单"),
        NAME("没有点名", "点明是哪个项目、哪处地点"),
        DATE("没有时限", "写明几月底前到哪一步"),
        OWNER("看不出由谁牵头", "写明牵头单位"),
        COMMITMENT("只说努力，不说结果", "把“推动”“积极”换成要达到的结果");

        private final String label;
        private final String advice;

        Lack(String label, String advice) {
            this.label = label;
            this.advice = advice;
        }

        public String label() {
            return label;
        }

        /** What a clearer sentence would need. */
        public String advice() {
            return advice;
        }
    }

    /** The promises that lack something beyond a date, in text order. Claims of the review are not asked. */
    public static List<Vagueness> of(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.kind() != Kind.RESULT)
                .map(candidate -> new Vagueness(candidate, lacks(candidate)))
                .filter(vagueness -> vagueness.lacks().stream().anyMatch(lack -> lack != Lack.DATE))
                .toList();
    }

    private static List<Lack> lacks(Candidate candidate) {
        List<Lack> lacks = new ArrayList<>();
        boolean counted = !candidate.measures().isEmpty();
        boolean batch = candidate.quote().contains("一批");
        if (batch) {
            lacks.add(Lack.BATCH);
        } else if (!counted && (candidate.kind() == Kind.TARGET || candidate.kind() == Kind.ACTION)) {
            lacks.add(Lack.NUMBER);
        }
        if (candidate.kind() == Kind.PROJECT && !counted && candidate.projects().isEmpty()) {
            lacks.add(Lack.NAME);
        }
        if (candidate.firmness() == Firmness.SOFT && !counted) {
            lacks.add(Lack.COMMITMENT);
        }
        if (candidate.lead().equals(Gazetteer.OTHERS)) {
            lacks.add(Lack.OWNER);
        }
        if (candidate.deadline() == null && candidate.kind() != Kind.TARGET) {
            lacks.add(Lack.DATE);
        }
        return lacks;
    }
}
