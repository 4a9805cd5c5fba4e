package luoshi.app.web.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.ledger.Commitments.SectionStanding;
import luoshi.report.Report;

/**
 * 章节进度: the outline tree with how far each branch is.
 *
 * @param branches in text order, a branch before those inside it
 */
public record OutlinePage(Report report, List<Branch> branches) {
    private static final String STEP = " › ";

    /**
     * A heading and everything under it.
     *
     * @param depth 0 for the outermost
     * @param progress the mean of the matters' percents, cut
     */
    public record Branch(String path, String title, int depth, long items, long closed, long progress) {}

    static OutlinePage of(Report report, List<SectionStanding> sections) {
        Map<String, long[]> sums = new LinkedHashMap<>();
        for (SectionStanding section : sections) {
            String[] titles = section.section().isEmpty()
                    ? new String[] {""}
                    : section.section().split(STEP, -1);
            StringBuilder path = new StringBuilder();
            for (String title : titles) {
                path.append(path.isEmpty() ? "" : STEP).append(title);
                long[] sum = sums.computeIfAbsent(path.toString(), any -> new long[3]);
                sum[0] += section.items();
                sum[1] += section.closed();
                sum[2] += section.progress();
            }
        }
        return new OutlinePage(
                report,
                sums.entrySet().stream()
                        .map(branch -> branch(branch.getKey(), branch.getValue()))
                        .toList());
    }

    private static Branch branch(String path, long[] sum) {
        int last = path.lastIndexOf(STEP);
        String title = last < 0 ? path : path.substring(last + STEP.length());
        int depth = (int) path.chars().filter(c -> c == '›').count();
        return new Branch(
                path, title.isEmpty() ? "标题以外" : title, depth, sum[0], sum[1], sum[0] == 0 ? 0 : sum[2] / sum[0]);
    }

    public String href(Branch branch) {
        return "/ledger?report=" + report.id() + "&section="
                + java.net.URLEncoder.encode(branch.path(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
