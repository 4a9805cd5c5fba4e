package luoshi.project.relay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import org.jspecify.annotations.Nullable;

/**
 * 接续: what leaves a library within some days, and what is to come into it from the one before.
 *
 * @param leaving by the plan, or late already
 * @param following by the plan, or late already
 */
public record Handover(Library library, List<KeyProject> leaving, List<KeyProject> following) {

    /** Of the 建设库: what finishes, and what starts. */
    public static Handover building(List<KeyProject> projects, LocalDate until) {
        return new Handover(
                Library.BUILDING,
                in(projects, Library.BUILDING).stream()
                        .filter(one -> by(one.profile().due().finish(), until))
                        .toList(),
                in(projects, Library.PREPARING).stream()
                        .filter(one -> by(one.profile().due().start(), until))
                        .toList());
    }

    /** Of the 前期库: what starts, and what of the 谋划库 has a day on which it is to start. */
    public static Handover preparing(List<KeyProject> projects, LocalDate until) {
        return new Handover(
                Library.PREPARING,
                in(projects, Library.PREPARING).stream()
                        .filter(one -> by(one.profile().due().start(), until))
                        .toList(),
                in(projects, Library.PLANNED).stream()
                        .filter(one -> one.profile().due().start() != null)
                        .toList());
    }

    /** How much more leaves than follows, in 元; 0 where enough follows. */
    public BigDecimal lacking() {
        return total(leaving).subtract(total(following)).max(BigDecimal.ZERO);
    }

    public static BigDecimal total(List<KeyProject> projects) {
        return projects.stream().map(KeyProject::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<KeyProject> in(List<KeyProject> projects, Library library) {
        return projects.stream().filter(one -> one.library() == library).toList();
    }

    private static boolean by(@Nullable LocalDate due, LocalDate until) {
        return due != null && !due.isAfter(until);
    }
}
