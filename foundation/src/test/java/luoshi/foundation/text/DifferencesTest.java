package luoshi.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import luoshi.foundation.text.Differences.Kind;
import luoshi.foundation.text.Differences.Run;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Two texts compared word by word. */
class DifferencesTest {

    @Test
    void aNumberIsOneWord() {
        assertThat(shown("全年增长6.5%左右。", "全年增长6%左右。")).isEqualTo("全年增长[-6.5][+6]%左右。");
        assertThat(shown("新建1200座。", "新建1500座。")).isEqualTo("新建[-1200][+1500]座。");
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        assertThat(shown("修路，架桥，通水。", "修路，通水。")).isEqualTo("修路，[-架桥，]通水。");
        assertThat(shown("修路。\n通水。\n", "修路。\n建校。\n通水。\n")).isEqualTo("修路。\n[+建校。\n]通水。\n");
    }

    @Test
    void aChangeEndsWithItsSentenceWhereItCan() {
        assertThat(shown("学位620个。招教师6名。\n", "学位620个。\n")).isEqualTo("学位620个。[-招教师6名。]\n");
        assertThat(shown("加装20部，打通5条，改造9公里", "加装20部，改造9公里")).isEqualTo("加装20部，[-打通5条，]改造9公里");
    }

    @Test
    void aSingleCharacterBetweenTwoChangesBelongsToThem() {
        assertThat(shown("甲乙的丙丁", "子丑的寅卯")).isEqualTo("[-甲乙的丙丁][+子丑的寅卯]");
    }

    @Test
    void nothingToTellOfTheSameText() {
        assertThat(Differences.of("修路。\n通水。", "修路。\n通水。")).extracting(Run::kind).containsExactly(Kind.SAME);
        assertThat(Differences.of("", "")).isEmpty();
    }

    @Property
    void whatStayedAndWhatWentIsTheOldTextAndWhatStayedAndWhatCameTheNew(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        List<Run> runs = Differences.of(before, after);
        assertThat(runs.stream().map(run -> run.before().of(before)).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(runs.stream().map(run -> run.after().of(after)).collect(Collectors.joining()))
                .isEqualTo(after);
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.kind() == Kind.SAME)
                    .isEqualTo(run.before().length() > 0 && run.after().length() > 0);
            if (run.kind() == Kind.SAME) {
                assertThat(run.before().of(before)).isEqualTo(run.after().of(after));
            }
        });
    }

    @Property(tries = 20)
    void textsWithNothingInCommonAreComparedToo(@ForAll("texts") String seed) {
        String before = (seed + "路桥水电").repeat(400);
        String after = ("校医房园" + seed.replace('\n', '林')).repeat(400);
        List<Run> runs = Differences.of(before, after);
        assertThat(runs.stream().mapToInt(run -> run.before().length()).sum()).isEqualTo(before.length());
        assertThat(runs.stream().mapToInt(run -> run.after().length()).sum()).isEqualTo(after.length());
    }

    @Property
    void noEditIsLongerThanNeeded(@ForAll("small") List<Integer> before, @ForAll("small") List<Integer> after) {
        int[] a = before.stream().mapToInt(i -> i).toArray();
        int[] b = after.stream().mapToInt(i -> i).toArray();
        ShortestEdit edit = ShortestEdit.between(a, b);
        int changes = 0;
        for (int i = 0; i < a.length; i++) {
            changes += edit.removed(i) ? 1 : 0;
        }
        for (int i = 0; i < b.length; i++) {
            changes += edit.added(i) ? 1 : 0;
        }
        assertThat(changes).isEqualTo(a.length + b.length - 2 * common(a, b));
    }

    /** The longest common subsequence by the table that everybody knows. */
    private static int common(int[] a, int[] b) {
        int[][] most = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                most[i][j] = a[i - 1] == b[j - 1] ? most[i - 1][j - 1] + 1 : Math.max(most[i - 1][j], most[i][j - 1]);
            }
        }
        return most[a.length][b.length];
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("修路", "通水", "架桥，", "12.5", "3万", "GDP", "。\n", "的", "\n")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Integer>> small() {
        return Arbitraries.integers().between(0, 4).list().ofMaxSize(24);
    }

    private static String shown(String before, String after) {
        return Differences.of(before, after).stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.after().of(after);
                    case REMOVED -> "[-" + run.before().of(before) + "]";
                    case ADDED -> "[+" + run.after().of(after) + "]";
                })
                .collect(Collectors.joining());
    }
}
