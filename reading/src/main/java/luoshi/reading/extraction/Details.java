package luoshi.reading.extraction;

import java.util.List;
import luoshi.reading.extraction.lead.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * 细目: what else a candidate's words say.
 *
 * @param stage how far the works are to come; null where it is no works
 * @param places counties, towns, villages, roads and rivers that are named
 * @param enterprises companies that are named
 * @param quotas shares of a duty by class of unit: 各单位至少2项
 * @param units who would lead, the likeliest first, and then who would support, each with the words that speak for it
 * @param doubts what a person must look at
 */
public record Details(
        @Nullable Stage stage,
        List<String> places,
        List<String> enterprises,
        List<Quota> quotas,
        List<Suggestion> units,
        List<Doubt> doubts) {
    public Details {
        places = List.copyOf(places);
        enterprises = List.copyOf(enterprises);
        quotas = List.copyOf(quotas);
        units = List.copyOf(units);
        doubts = List.copyOf(doubts);
    }

    /** 项目阶段. */
    public enum Stage {
        PLANNED("谋划"),
        SIGNED("签约"),
        STARTED("开工"),
        CONTINUED("续建"),
        COMPLETED("竣工"),
        PRODUCING("投产");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * 分类指标: how much falls to each unit of a class.
     *
     * @param whom the words that name the class: 每个乡镇, 各单位
     * @param measure how much
     */
    public record Quota(String whom, Measure measure) {}

    /** 疑点, in one Chinese sentence. */
    public record Doubt(String note) {}
}
