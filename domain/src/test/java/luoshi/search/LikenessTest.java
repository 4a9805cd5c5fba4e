package luoshi.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Likeness by pairs of characters. */
class LikenessTest {

    @Test
    void aShortenedSentenceIsLikeItsOwnAndNotLikeAnother() {
        Likeness likeness = new Likeness();
        likeness.add(1, "改造提升农村公路36公里，9月底前全部完工通车");
        likeness.add(2, "新建城区公交候车亭40座");
        likeness.add(3, "新增公办幼儿园学位300个");
        assertThat(likeness.best("（1）农村公路改造提升36公里", 3).getFirst())
                .satisfies(match -> assertThat(match.id()).isEqualTo(1))
                .satisfies(match -> assertThat(match.score()).isGreaterThan(45));
        assertThat(likeness.best("机关食堂开展反对浪费活动", 3)).allMatch(match -> match.score() < 45);
        assertThat(likeness.best("新增公办幼儿园学位300个。", 1)).containsExactly(new Likeness.Match(3, 100));
    }

    @Test
    void aThingOfSeveralTextsIsTakenOnceByTheMostAlike() {
        Likeness likeness = new Likeness();
        likeness.add(1, "新建公交候车亭");
        likeness.add(2, "新建城区公交候车亭50座");
        likeness.add(1, "新建城区公交候车亭40座");
        likeness.add(3, "新建公交候车亭");
        assertThat(likeness.best("新建城区公交候车亭40座", 2))
                .containsExactly(new Likeness.Match(1, 100), new Likeness.Match(2, 81));
    }

    @Property(tries = 200)
    void aTextIsWhollyLikeItselfAndNoScoreLeavesItsBounds(
            @ForAll @StringLength(min = 2, max = 40) String one, @ForAll @StringLength(max = 40) String other) {
        Likeness likeness = new Likeness();
        likeness.add(7, one);
        assertThat(likeness.best(one, 1)).allMatch(match -> match.score() == 100);
        assertThat(likeness.best(other, 1)).allMatch(match -> match.score() >= 0 && match.score() <= 100);
    }
}
