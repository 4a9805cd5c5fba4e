package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.foundation.text.Letters;
import luoshi.reading.document.Mark;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Details.Doubt;
import luoshi.reading.extraction.Details.Quota;
import luoshi.reading.extraction.Details.Stage;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.lead.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Details} of a clause. */
final class Detailing {
    private static final Map<String, Stage> STAGES = stages();
    private static final Phrases STAGE_WORDS = Phrases.of(STAGES.keySet().toArray(String[]::new));
    private static final Phrases FIRMS = Phrases.of("公司", "集团", "合作社", "银行");
    private static final Letters PLACE_ENDS = Letters.of("县市区镇乡村路街河湖");
    private static final Letters NO_NAME = Letters.of("的和及与在对为以是了、，“”（）()全各每本我该市县区乡镇村等到至由");
    private static final String COUNTERS = "个座条处家户所项名些批";
    private static final String SUMMED = "个项家处座条所";
    private static final int LONGEST_NAME = 8;
    private static final String[] EACH = {"每个", "每", "各", "重点部门", "所有"};
    private static final int LONGEST_CLASS = 10;

    private final Tagged text;

    Detailing(Tagged text) {
        this.text = text;
    }

    private static Map<String, Stage> stages() {
        Map<String, Stage> stages = new LinkedHashMap<>();
        put(stages, Stage.PRODUCING, "投产 投用 投运 投入使用 投入运营 投入运行 运营 达产 达效 并网 启用 试运行 试生产 开园 开业 开馆 开通");
        put(stages, Stage.COMPLETED, "竣工 完工 建成 通车 封顶 贯通 交付 落成 完成");
        put(stages, Stage.STARTED, "开工 动工 启动 开建 复工");
        put(stages, Stage.SIGNED, "签约 落地 落户");
        put(stages, Stage.PLANNED, "谋划 策划 储备 前期 论证 规划建设 立项 核准");
        put(stages, Stage.CONTINUED, "续建 推进 加快 推动 实施 建设 抓好 改造");
        return stages;
    }

    private static void put(Map<String, Stage> stages, Stage stage, String words) {
        for (String word : words.split(" ", -1)) {
            stages.putIfAbsent(word, stage);
        }
    }

    Details of(
            Clause clause,
            Kind kind,
            List<Measure> measures,
            List<String> projects,
            List<Suggestion> units,
            List<Mark> damage) {
        boolean works = kind == Kind.PROJECT || !projects.isEmpty();
        return new Details(
                works ? stage(clause) : null,
                places(clause),
                enterprises(clause),
                measures.isEmpty() ? List.of() : quotas(clause, measures),
                units,
                doubts(measures, projects, damage));
    }

    private @Nullable Stage stage(Clause clause) {
        for (int i = 0; i < STAGE_WORDS.size(); i++) {
            int at = text.find(STAGE_WORDS, i, clause.start(), clause.end());
            // 复工 does not stand in 修复工程
            if (at >= 0 && text.at(at + STAGE_WORDS.word(i).length()) != '程') {
                return STAGES.get(STAGE_WORDS.word(i));
            }
        }
        return null;
    }

    /** Names that no word of the register is part of, up to a word that ends names of places. */
    private List<String> places(Clause clause) {
        Set<String> places = Set.of();
        int from = clause.start();
        int token = text.from(from);
        for (int i = clause.start(); i < clause.end(); i++) {
            while (token < text.count() && text.end(token) <= i) {
                from = Math.max(from, text.end(token++));
            }
            char c = text.at(i);
            if (PLACE_ENDS.hold(c)
                    && i - from >= 2
                    && i - from <= LONGEST_NAME
                    && "级域民政长委".indexOf(text.at(i + 1)) < 0
                    && COUNTERS.indexOf(text.at(from)) < 0) {
                places = with(places, text.text().substring(from, i + 1));
                from = i + 1;
            } else if (NO_NAME.hold(c) || c < '\u0100') {
                from = i + 1;
            }
        }
        return places.isEmpty() ? List.of() : List.copyOf(places);
    }

    private List<String> enterprises(Clause clause) {
        Set<String> found = Set.of();
        for (int i = 0; i < FIRMS.size(); i++) {
            int at = text.find(FIRMS, i, clause.start(), clause.end());
            String firm = FIRMS.word(i);
            while (at >= 0) {
                int start = at;
                while (start > clause.start()
                        && at - start < LONGEST_NAME
                        && !NO_NAME.hold(text.at(start - 1))
                        && !verbEnds(start)) {
                    start--;
                }
                if (at - start >= 2) {
                    found = with(found, text.text().substring(start, at + firm.length()));
                }
                at = text.find(firm, at + firm.length(), clause.end());
            }
        }
        int company = text.find("企业", clause.start(), clause.end());
        int etc = company < 0 ? -1 : text.find('等', clause.start(), company);
        if (etc > 0 && company - etc <= 6) {
            found = listed(Math.max(clause.start(), clause.frame().object()), etc, found);
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    private boolean verbEnds(int offset) {
        int before = text.from(offset) - 1;
        return before >= 0 && text.end(before) == offset && !text.is(before, WordClass.PLAIN);
    }

    private Set<String> listed(int from, int to, Set<String> before) {
        Set<String> found = before;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.at(i) == '、') {
                if (i - start >= 2 && i - start <= 2 * LONGEST_NAME) {
                    found = with(found, text.text().substring(start, i));
                }
                start = i + 1;
            }
        }
        return found;
    }

    /** {@code found} and {@code one}; few clauses have any. */
    private static Set<String> with(Set<String> found, String one) {
        Set<String> more = found.isEmpty() ? new LinkedHashSet<>() : found;
        more.add(one);
        return more;
    }

    /** 每个乡镇至少2个, 各单位不少于3项. */
    private List<Quota> quotas(Clause clause, List<Measure> measures) {
        List<Quota> quotas = new ArrayList<>();
        int from = clause.start();
        for (Measure measure : measures) {
            int figure = text.find(measure.text(), from, clause.end());
            if (figure < 0) {
                continue;
            }
            for (String each : EACH) {
                int at = text.find(each, from, figure);
                if (at >= 0 && figure - at <= LONGEST_CLASS + each.length()) {
                    quotas.add(new Quota(whom(at, figure), measure));
                    break;
                }
            }
            from = figure + measure.text().length();
        }
        return quotas;
    }

    private String whom(int from, int to) {
        int end = to;
        for (int token = text.from(from + 1); token < text.count() && text.end(token) <= to; token++) {
            if (!text.is(token, WordClass.any(WordClass.PLAIN, WordClass.GROUP, WordClass.WORK, WordClass.TITLE))) {
                end = Math.min(end, text.start(token));
            }
        }
        int least = text.find("至少", from, end);
        return text.text().substring(from, least > from ? least : Math.max(end, from + 1));
    }

    private List<Doubt> doubts(List<Measure> measures, List<String> projects, List<Mark> damage) {
        if (damage.isEmpty() && measures.isEmpty()) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>();
        damage.forEach(mark -> doubts.add(new Doubt(mark.note())));
        for (Measure measure : measures) {
            boolean share = measure.unit().equals("%") && measure.mode().equals("level");
            if (share && measure.value().intValue() > 100 && measure.subject().endsWith("率")) {
                doubts.add(new Doubt(measure.subject() + "超过100%：" + measure.text()));
            }
            boolean summed = measure.mode().equals("count")
                    && measure.unit().length() == 1
                    && SUMMED.indexOf(measure.unit()) >= 0;
            if (summed && projects.size() > 1 && measure.value().intValue() < projects.size() && measures.size() == 1) {
                doubts.add(new Doubt("列出" + projects.size() + "个，称" + measure.text()));
            }
        }
        return doubts;
    }
}
