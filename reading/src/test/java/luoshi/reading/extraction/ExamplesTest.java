package luoshi.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences about invented places, each with what must be read from it; {@code examples.txt} holds them. */
class ExamplesTest {
    private static final String PLAN = "二、2025年工作安排\n";

    record Example(String sentence, List<String> expected) {}

    @ParameterizedTest
    @MethodSource("examples")
    void aSentenceGivesItsCommitments(Example example) {
        assertThat(read(example.sentence()).stream().map(ExamplesTest::line).toList())
                .isEqualTo(example.expected());
    }

    @Test
    void quotasNameTheirClass() {
        Candidate quota = read("每个乡镇至少建成2个示范村。").getFirst();
        assertThat(quota.details().quotas()).singleElement().satisfies(one -> {
            assertThat(one.whom()).isEqualTo("每个乡镇");
            assertThat(one.measure().op()).isEqualTo(">=");
        });
    }

    @Test
    void aListShorterThanItsNumberIsDoubted() {
        Candidate candidate = read("推进青石、柏树、杨湾4镇集中供暖改造工程。").getFirst();
        assertThat(candidate.damage()).isTrue();
        assertThat(candidate.details().doubts()).isNotEmpty();
    }

    @Test
    void aPromiseWithoutNumberOrDateIsVague() {
        List<Vagueness> vague = Vagueness.of(read("引进一批高层次人才，新建口袋公园10个。"));
        assertThat(vague).hasSize(1);
        assertThat(vague.getFirst().lacks()).contains(Vagueness.Lack.BATCH, Vagueness.Lack.DATE);
    }

    @Test
    void theReviewIsReadAsClaims() {
        String report = "一、2024年工作回顾\n过去一年，全县地区生产总值完成80亿元，增长6.1%。建成望云公园。\n二、2025年工作安排\n新建口袋公园10个。\n";
        List<Candidate> read = Extraction.read((ReadDocument) Documents.pasted(report));
        assertThat(read.stream().map(Candidate::kind))
                .startsWith(Candidate.Kind.RESULT)
                .endsWith(Candidate.Kind.DELIVERABLE);
    }

    static List<Example> examples() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("/extraction/examples.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\n\n", -1))
                    .filter(block -> !block.isBlank() && !block.startsWith("#"))
                    .map(block -> block.strip().lines().toList())
                    .map(lines -> new Example(
                            lines.getFirst(),
                            lines.stream().skip(1).map(String::strip).toList()))
                    .toList();
        }
    }

    private static List<Candidate> read(String sentence) {
        return Extraction.read((ReadDocument) Documents.pasted(PLAN + sentence));
    }

    private static String line(Candidate candidate) {
        List<String> fields = new ArrayList<>();
        fields.add(candidate.kind().code());
        fields.add(candidate.firmness() == null ? "" : candidate.firmness().code());
        fields.add(candidate.quote());
        fields.add(candidate.deadline() == null ? "" : candidate.deadline());
        fields.add(candidate.measures().stream().map(ExamplesTest::measure).collect(Collectors.joining("; ")));
        fields.add(String.join("; ", candidate.projects()));
        Details.Stage stage = candidate.details().stage();
        fields.add(stage == null ? "" : stage.label());
        return String.join(" | ", fields).strip();
    }

    private static String measure(Measure measure) {
        return measure.subject() + " " + measure.op() + " " + measure.value().toPlainString() + measure.unit() + " "
                + measure.mode();
    }
}
