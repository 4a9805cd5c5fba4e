package luoshi.bench.quantities;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import luoshi.foundation.quantity.Mention;
import luoshi.foundation.quantity.Mentions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outside exam: Chinese behaviour cases of Microsoft Recognizers-Text. A case is right when the mentions of the kind that its file asks for
 * are exactly those expected, in text (after NFKC and case folding) and in value.
 */
public final class Exam {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);
    private static final int DATE_UNITS = 10;

    /** One case and what came out. */
    public record Answer(String model, String input, boolean right, String expected, String got) {}

    /** How many of how many cases are right. */
    public record Score(int right, int cases) {
        public double share() {
            return cases == 0 ? 0 : (double) right / cases;
        }

        Score plus(Score other) {
            return new Score(right + other.right, cases + other.cases);
        }
    }

    private final Map<ExamModel, List<Answer>> answers = new LinkedHashMap<>();

    private Exam() {}

    /** Sits the exam whose files lie in {@code folder}. */
    public static Exam sit(Path folder) throws IOException {
        Exam exam = new Exam();
        JsonMapper mapper = new JsonMapper();
        for (ExamModel model : ExamModel.values()) {
            List<Answer> all = new ArrayList<>();
            for (JsonNode question : mapper.readTree(Files.readString(folder.resolve(model.file())))) {
                all.add(answer(model, question));
            }
            exam.answers.put(model, all);
        }
        return exam;
    }

    private static Answer answer(ExamModel model, JsonNode question) {
        String input = question.get("Input").asString();
        List<Mention> got = Mentions.scan(input, reference(question)).stream()
                .filter(mention -> mention.kind() == model.kind())
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
        JsonNode expected = question.get("Results");
        boolean right = got.size() == expected.size();
        for (int i = 0; right && i < got.size(); i++) {
            right = Expectation.of(model, expected.get(i)).meets(got.get(i));
        }
        return new Answer(model.name(), input, right, expected.toString(), got.toString());
    }

    private static LocalDate reference(JsonNode question) {
        JsonNode context = question.path("Context").path("ReferenceDateTime");
        return context.isMissingNode()
                ? ANY_DAY
                : LocalDate.parse(context.asString().substring(0, DATE_UNITS));
    }

    /** Numbers, percentages, ranges, ordinals, currencies and dimensions, pooled. */
    public Score figures() {
        return pooled(ExamModel.figures());
    }

    /** Dates, periods and durations, pooled. */
    public Score times() {
        return pooled(ExamModel.times());
    }

    private Score pooled(List<ExamModel> models) {
        return models.stream().map(this::score).reduce(new Score(0, 0), Score::plus);
    }

    private Score score(ExamModel model) {
        List<Answer> all = Objects.requireNonNull(answers.get(model));
        return new Score((int) all.stream().filter(Answer::right).count(), all.size());
    }

    /** The scores by file. */
    public Map<String, Score> table() {
        return answers.keySet().stream()
                .collect(Collectors.toMap(ExamModel::file, this::score, (a, b) -> a, LinkedHashMap::new));
    }

    /** The cases that are wrong. */
    public List<Answer> wrong() {
        return answers.values().stream()
                .flatMap(List::stream)
                .filter(answer -> !answer.right())
                .toList();
    }

    /** Cases that a report never says, with the reason; they count as wrong all the same. */
    public static Map<String, String> setAside() throws IOException {
        try (InputStream file = Objects.requireNonNull(Exam.class.getResourceAsStream("set-aside.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a, LinkedHashMap::new));
        }
    }
}
