package luoshi.caseline.definition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 办理动作: one way from a state to another.
 *
 * @param to null where the case stays where it is
 */
public record Act(
        String code,
        String name,
        Set<String> from,
        @Nullable String to,
        List<Who> by,
        Asks asks,
        Doing doing) {

    /**
     * 要求: what has to come with it.
     *
     * @param needs fields that must be filled, in the case or with the act
     * @param takes fields that may be filled with it besides
     * @param words whether something must be said
     * @param files how many files at least
     * @param sentence what is said where a needed field is missing; empty for the usual words
     */
    public record Asks(List<String> needs, List<String> takes, boolean words, int files, String sentence) {
        /** All fields that its form shows. */
        public List<String> shown() {
            return java.util.stream.Stream.concat(needs.stream(), takes.stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * 效果.
     *
     * @param on the clock that is lengthened, the part that is added; empty for the others
     * @param within how long after another act it may be done; null for any time
     */
    public record Doing(
            Effect effect,
            String on,
            List<Policy> policies,
            @Nullable Within within) {}

    /** 办理期限: so many days after an act. */
    public record Within(int amount, boolean working, String since) {
        public String words() {
            return amount + (working ? "个工作日" : "天");
        }
    }
}
