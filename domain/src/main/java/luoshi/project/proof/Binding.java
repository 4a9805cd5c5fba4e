package luoshi.project.proof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 取数绑定: which figure moves a commitment.
 *
 * @param year whose figure it is: the commitment's
 * @param figure as it was found last
 * @param provenOn as of which day; null: not yet
 * @param ended null while it holds
 */
public record Binding(
        long regionId,
        long id,
        long commitmentId,
        Measure measure,
        int year,
        Among among,
        Figure figure,
        @Nullable LocalDate provenOn,
        LocalDate boundOn,
        @Nullable Ended ended) {

    /** 解除. */
    public record Ended(LocalDate on, String because) {}

    /** 2026年开工项目（产业类）; the names of a unit or a project stand elsewhere. */
    public String words() {
        return words(measure, among, year);
    }

    static String words(Measure measure, Among among, int year) {
        String which = among.words();
        String of = measure.kind() == Measure.Kind.EVENT
                ? measure.label()
                : (year + "年" + measure.label()).replace("年当年", "年").replace("年年度", "年度");
        return which.isEmpty() ? of : of + "（" + which + "）";
    }
}
