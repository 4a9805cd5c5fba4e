package luoshi.app.boot;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.intake.TakeInReport;
import luoshi.report.Answer;
import luoshi.report.ReportState;
import luoshi.report.opinion.DeputyOpinion;
import luoshi.report.opinion.RaiseOpinion;
import luoshi.report.opinion.RuleOnOpinion;
import org.jspecify.annotations.Nullable;

/**
 * 示例县的各稿: the sample report as it was submitted, as it lay before the congress with what the deputies said of it, and as it was published. The earlier
 * versions are the published text with some words put back, as {@code versions-2026.csv} lists them.
 */
final class SampleVersions {
    private static final String OFFICE = "qinliyan";
    private static final String FOLDER = "/sample/anhe/";

    private final Gate gate;
    private final Acting acting;
    private final Clock clock;
    private final TakeInReport takeIn;
    private final Hearing hearing;

    /** The deputies' opinions. */
    record Hearing(RaiseOpinion raise, RuleOnOpinion rule) {}

    SampleVersions(Gate gate, Acting acting, Clock clock, TakeInReport takeIn, Hearing hearing) {
        this.gate = gate;
        this.acting = acting;
        this.clock = clock;
        this.takeIn = takeIn;
        this.hearing = hearing;
    }

    void takeIn() {
        String published = new String(SampleCounty.report(), StandardCharsets.UTF_8);
        String deliberated = before(published, "审议");
        String submitted = before(deliberated, "送审");
        try (SampleLogIns people = new SampleLogIns(gate, acting)) {
            long first = take(people, submitted, ReportState.SUBMITTED, null);
            long second = take(people, deliberated, ReportState.DELIBERATED, first);
            CsvLines.of(FOLDER + "opinions-2026.csv").forEach(row -> hear(people, second, row));
            take(people, published, ReportState.PUBLISHED, first);
        }
    }

    /** The text with the words that the earlier version had. */
    private static String before(String text, String version) {
        String earlier = text;
        for (Map<String, String> row : CsvLines.of(FOLDER + "versions-2026.csv")) {
            if (field(row, "稿").equals(version)) {
                if (!earlier.contains(field(row, "后来的文字"))) {
                    throw new IllegalStateException("the sample report does not hold " + row);
                }
                earlier = earlier.replace(field(row, "后来的文字"), field(row, "这一稿的文字"));
            }
        }
        return earlier;
    }

    private long take(SampleLogIns people, String text, ReportState state, @Nullable Long versionOf) {
        var handed = TakeInReport.Handed.file(
                        text.getBytes(StandardCharsets.UTF_8), "安河县政府工作报告（" + state.draft() + "，示例）.txt")
                .as(state, versionOf, 0);
        LocalDate today = LocalDate.now(clock);
        return people.as(OFFICE, actor -> switch (takeIn.take(actor, handed, today)) {
            case TakeInReport.Answer.Taken taken -> taken.reportId();
            case TakeInReport.Answer.Followed followed -> followed.reportId();
            case TakeInReport.Answer.Known known -> known.reportId();
            case TakeInReport.Answer.Refused refused -> throw new IllegalStateException(refused.reason());
        });
    }

    private void hear(SampleLogIns people, long report, Map<String, String> row) {
        var speaker = new DeputyOpinion.Speaker(field(row, "代表"), field(row, "代表团"));
        long id = people.as(
                "deputy",
                actor -> done(hearing.raise().raise(actor, report, field(row, "原文"), 0, speaker, field(row, "意见"))));
        if (!field(row, "答复").isEmpty()) {
            var ruling = new DeputyOpinion.Ruling(field(row, "答复"), field(row, "理由"));
            people.as(OFFICE, actor -> done(hearing.rule().rule(actor, id, ruling)));
        }
    }

    static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException("sample: " + refused.reason());
        };
    }

    private static String field(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
