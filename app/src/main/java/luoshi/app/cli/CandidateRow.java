package luoshi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Candidate.Firmness;
import luoshi.reading.extraction.Details;
import luoshi.reading.extraction.Measure;
import luoshi.reading.extraction.lead.Suggestion;
import org.jspecify.annotations.Nullable;

/** A candidate as the cells of a table. */
final class CandidateRow {
    static final List<String> COLUMNS = List.of(
            "报告", "序号", "类别", "强度", "原文", "量化", "时限", "牵头建议", "配合建议", "项目", "阶段", "地点", "企业", "章节", "疑点", "起", "止");

    private CandidateRow() {}

    static List<@Nullable Object> of(String report, int number, Candidate candidate) {
        Details details = candidate.details();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(report);
        cells.add(number);
        cells.add(candidate.kind().label());
        cells.add(firmness(candidate));
        cells.add(candidate.quote().replaceAll("\\s+", ""));
        cells.add(candidate.measures().stream().map(CandidateRow::measure).collect(Collectors.joining("；")));
        cells.add(candidate.deadline());
        cells.add(candidate.lead());
        cells.add(details.units().stream().skip(1).map(Suggestion::department).collect(Collectors.joining("、")));
        cells.add(String.join("；", candidate.projects()));
        cells.add(details.stage() == null ? "" : details.stage().label());
        cells.add(String.join("、", details.places()));
        cells.add(String.join("、", details.enterprises()));
        cells.add(String.join(" › ", candidate.section()));
        cells.add(details.doubts().stream().map(Details.Doubt::note).collect(Collectors.joining("；")));
        cells.add(candidate.span().start());
        cells.add(candidate.span().end());
        return cells;
    }

    static String measure(Measure measure) {
        return measure.subject().isEmpty() ? measure.text() : measure.subject() + " " + measure.text();
    }

    static String firmness(Candidate candidate) {
        return candidate.firmness() == null ? "" : candidate.firmness() == Firmness.FIRM ? "硬" : "软";
    }
}
