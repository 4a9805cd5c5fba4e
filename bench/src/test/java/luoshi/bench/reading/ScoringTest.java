package luoshi.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import luoshi.bench.reading.Labelled.Figure;
import org.junit.jupiter.api.Test;

class ScoringTest {
    @Test
    void aReadingScoresFullAgainstItself() {
        List<Labelled> labels = List.of(label("新建公园3个", 0, "deliverable", figure("3个", 4)), label("推进绿化", 8, "action"));
        Tally tally = Scoring.of(labels, labels);
        assertThat(tally.names()).allSatisfy(name -> {
            if (tally.labelled(name) > 0) {
                assertThat(tally.score(name)).as(name).isEqualTo(1.0);
            }
        });
        assertThat(tally.labelled("commitments")).isEqualTo(2);
    }

    @Test
    void aMissedClauseAndAWrongKindCost() {
        List<Labelled> gold = List.of(label("新建公园3个", 0, "deliverable"), label("推进绿化", 8, "action"));
        List<Labelled> found = List.of(label("新建公园3个", 0, "action"));
        Tally tally = Scoring.of(gold, found);
        assertThat(tally.score("commitments")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(tally.score("checkable")).isZero();
        assertThat(tally.score("kind")).isZero();
    }

    @Test
    void namesAreComparedByTheCharactersThatTheyShare() {
        assertThat(Scoring.alike("城北水厂", "城北水厂")).isEqualTo(1.0);
        assertThat(Scoring.alike("城北水厂", "城北水厂二期")).isCloseTo(0.8, within(1e-9));
        assertThat(Scoring.alike("城北水厂", "")).isZero();
    }

    private static Labelled label(String quote, int at, String kind, Figure... figures) {
        return new Labelled(quote, at, kind, "firm", null, "住建", List.of(figures), List.of());
    }

    private static Figure figure(String text, int at) {
        return new Figure(text, at, "公园", "=", new BigDecimal(3), null, "个", "count");
    }
}
