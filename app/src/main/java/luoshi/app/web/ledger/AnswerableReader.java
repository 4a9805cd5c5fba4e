package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.app.web.ledger.CommitmentPage.Answerable;
import luoshi.app.web.page.Days;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Condition;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 谁负责: the responsibility belongs to the post; beside it stand who holds it now and who held it when the matter was issued. */
@Component
class AnswerableReader {
    private final Commitments commitments;
    private final Posts posts;
    private final Units units;

    AnswerableReader(Commitments commitments, Posts posts, Units units) {
        this.commitments = commitments;
        this.posts = posts;
        this.units = units;
    }

    String issued(Commitment commitment) {
        return commitments
                .issued(commitment.regionId(), commitment.id())
                .map(issued -> Days.spoken(issued.on()) + "下达（" + issued.mark() + "）")
                .orElse("");
    }

    List<Answerable> of(Row row, LocalDate today) {
        Commitment commitment = row.commitment();
        long region = commitment.regionId();
        Map<Long, String> now = holders(region, today);
        Map<Long, String> then = commitments
                .issued(region, commitment.id())
                .map(issued -> holders(region, issued.on()))
                .orElse(now);
        List<Answerable> who = new ArrayList<>();
        who.add(line("责任领导", row.names().leader(), commitment.duty().leaderPostId(), now, then, leads(commitment)));
        who.add(line("责任人", row.names().owner(), commitment.duty().ownerPostId(), now, then, field(commitment)));
        return who;
    }

    private static Answerable line(
            String role, String post, @Nullable Long id, Map<Long, String> now, Map<Long, String> then, String duties) {
        String holder = id == null ? "" : now.getOrDefault(id, "空缺");
        String before = id == null ? "" : then.getOrDefault(id, "空缺");
        return new Answerable(role, post, holder, before.equals(holder) ? "" : before, duties);
    }

    /** Who answers for the post on the day: 代行 before the holder. */
    private Map<Long, String> holders(long region, LocalDate day) {
        return posts.heldOn(region, day).stream()
                .filter(held -> held.kind() != Holding.Kind.B)
                .collect(Collectors.toMap(
                        Holding::postId,
                        AnswerableReader::named,
                        (first, second) -> first.contains("代行") ? first : second));
    }

    private static String named(Holding held) {
        return held.personName() + (held.kind() == Holding.Kind.ACTING ? "（代行）" : "");
    }

    /** 分管领导's other matters of the same report. */
    private String leads(Commitment commitment) {
        Long leader = commitment.duty().leaderPostId();
        if (leader == null) {
            return "";
        }
        long live = commitments
                .totals(new Commitments.Filter(
                        commitment.regionId(),
                        commitment.reportId(),
                        null,
                        null,
                        null,
                        null,
                        new Commitments.Fine(List.of(new Condition.Leader(leader)))))
                .entrySet()
                .stream()
                .filter(state -> state.getKey().live())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return commitment.state() == CommitmentState.OPEN ? "" : "在办" + live + "件";
    }

    /** 职责 of the post: those of its unit, in the unit's words. */
    private String field(Commitment commitment) {
        Long owner = commitment.duty().ownerPostId();
        Optional<Unit> unit = owner == null
                ? Optional.empty()
                : posts.find(commitment.regionId(), owner)
                        .map(Post::unitId)
                        .flatMap(id -> units.find(commitment.regionId(), id));
        return unit.map(Unit::field).orElse("");
    }
}
