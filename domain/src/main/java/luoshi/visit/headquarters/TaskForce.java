package luoshi.visit.headquarters;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 指挥部, 专班.
 *
 * @param document 成立文号
 * @param members the commander first
 */
public record TaskForce(
        long regionId,
        long id,
        Kind kind,
        String title,
        String document,
        LocalDate setUpOn,
        List<Member> members,
        @Nullable Dissolved dissolved) {

    /** 类型. */
    public enum Kind {
        HEADQUARTERS("指挥部", "指挥长"),
        TASK_FORCE("专班", "组长");

        private final String label;
        private final String head;

        Kind(String label, String head) {
            this.label = label;
            this.head = head;
        }

        public String label() {
            return label;
        }

        /** What its commander is called. */
        public String head() {
            return head;
        }
    }

    /** 角色. */
    public enum Role {
        COMMANDER,
        DEPUTY,
        MEMBER;

        /** 指挥长, 副组长, 成员. */
        public String label(Kind kind) {
            return switch (this) {
                case COMMANDER -> kind.head();
                case DEPUTY -> "副" + kind.head();
                case MEMBER -> "成员";
            };
        }
    }

    /** 成员: a post or a unit. */
    public record Member(
            Role role, @Nullable Long postId, @Nullable Long unitId) {}

    /** 撤销. */
    public record Dissolved(LocalDate on, String document) {}

    /** 所辖: what lies under it. */
    public record Subject(Scope scope, long id, String name, Audience audience) {}

    /** What kinds of things lie under it. */
    public enum Scope {
        PROJECT("项目", "/projects/"),
        COMMITMENT("事项", "/commitments/");

        private final String label;
        private final String address;

        Scope(String label, String address) {
            this.label = label;
            this.address = address;
        }

        public String label() {
            return label;
        }

        /** Where its things are shown, before the id. */
        public String address() {
            return address;
        }
    }

    public boolean active() {
        return dissolved == null;
    }

    /** The post that commands it. */
    public @Nullable Long commander() {
        return members.stream()
                .filter(member -> member.role() == Role.COMMANDER)
                .map(Member::postId)
                .findFirst()
                .orElse(null);
    }
}
