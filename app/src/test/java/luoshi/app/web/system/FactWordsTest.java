package luoshi.app.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.access.Rights;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** An auditor reads Chinese: every act that the code can leave in the journal has its words, and so has all that the sample year left there. */
class FactWordsTest {
    private static final Path ROOT = Path.of(System.getProperty("luoshi.root", ".."));
    private static final Pattern FACT = Pattern.compile("Fact\\.of\\(.{0,200}", Pattern.DOTALL);
    private static final Pattern VERB = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9-])(?:[a-z]+[A-Z][A-Za-z]*|[A-Z]{4,})");

    @Test
    void everyActInTheCodeHasItsWords() throws IOException {
        TreeSet<String> verbs = new TreeSet<>();
        for (String module : List.of("domain", "app")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    FACT.matcher(Files.readString(file))
                            .results()
                            .flatMap(fact -> VERB.matcher(fact.group()).results())
                            .forEach(verb -> verbs.add(verb.group(1)));
                }
            }
        }
        verbs.removeIf(FactWordsTest::isRight);
        assertThat(verbs)
                .hasSizeGreaterThan(35)
                .allSatisfy(verb -> assertThat(FactWords.verb(verb)).isNotEqualTo(verb));
    }

    /** A right that is asked for just behind a fact is no act. */
    private static boolean isRight(String code) {
        return Rights.LABELS.containsKey(code);
    }

    @Test
    void whatTheSampleYearLeftIsTold() throws SQLException {
        FactWords words = new FactWords(id -> "某单位", id -> "某职务");
        try (Connection owner = TestServer.owner();
                ResultSet facts = owner.createStatement()
                        .executeQuery(
                                "select distinct on (verb) verb, subject_kind, before, after from journal_fact order by verb, id desc")) {
            while (facts.next()) {
                List<String> told = List.of(
                        FactWords.verb(facts.getString(1)),
                        FactWords.thing(facts.getString(2)),
                        words.state(facts.getString(2), facts.getString(3)),
                        words.state(facts.getString(2), facts.getString(4)));
                List<String> codes = told.stream()
                        .flatMap(text -> CODE.matcher(text).results().map(MatchResult::group))
                        .toList();
                assertThat(codes).as(facts.getString(1) + " " + told).isEmpty();
            }
        }
    }
}
