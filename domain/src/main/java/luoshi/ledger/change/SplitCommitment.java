package luoshi.ledger.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.access.Actor;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.breakdown.Usual;
import luoshi.ledger.pledge.PledgeRules;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * 拆分: an issued matter becomes several by a decision. The first part keeps number and history, the others get the next numbers and are live at once; all keep
 * the exact words of the report. A quantity is divided without a rest.
 */
public final class SplitCommitment {
    private static final int MOST = 10;

    private final Commitments commitments;
    private final Changes changes;
    private final Units units;
    private final Posts posts;
    private final SearchIndex search;
    private final ChangeBook book;

    public SplitCommitment(
            Commitments commitments, Changes changes, Units units, Posts posts, SearchIndex search, ChangeBook book) {
        this.commitments = commitments;
        this.changes = changes;
        this.units = units;
        this.posts = posts;
        this.search = search;
        this.book = book;
    }

    /**
     * One of the matters after the split.
     *
     * @param task 任务, in the office's words
     * @param lead null where it stays with the lead of the whole
     * @param due null where the date stays
     * @param quantity its share of the target; null where it has none
     */
    public record Part(
            String task,
            @Nullable Long lead,
            @Nullable LocalDate due,
            @Nullable BigDecimal quantity) {}

    /** Answers the id of the matter that was split. */
    public Answer split(Actor actor, long id, List<Part> parts, Paper paper, LocalDate today) {
        @Nullable Commitment whole = book.find(actor.regionId(), id).orElse(null);
        Optional<String> refusal = book.refusal(actor, whole, paper, today)
                .or(() -> whole == null ? Optional.empty() : complaint(whole, parts, paper));
        if (whole == null || refusal.isPresent()) {
            return new Answer.Refused(refusal.orElse(""));
        }
        return switch (book.file(actor, whole, paper, today)) {
            case AddEvidence.Answer.Refused refused -> new Answer.Refused(refused.reason());
            case AddEvidence.Answer.Added file -> {
                done(actor, whole, parts, paper, file.id(), today);
                yield new Answer.Done(id);
            }
        };
    }

    private Optional<String> complaint(Commitment whole, List<Part> parts, Paper paper) {
        if (parts.size() < 2 || parts.size() > MOST) {
            return Optional.of("拆分要写两件以上，最多" + MOST + "件");
        }
        if (parts.stream().anyMatch(part -> part.task().isBlank())) {
            return Optional.of("每一件都要写任务");
        }
        boolean unknown = parts.stream()
                .map(Part::lead)
                .filter(Objects::nonNull)
                .anyMatch(lead -> units.find(whole.regionId(), lead)
                        .filter(unit -> unit.validTo() == null)
                        .isEmpty());
        return unknown
                ? Optional.of("请选现有的牵头单位")
                : parts.stream()
                        .flatMap(part ->
                                paper.complaint(part.due()).or(() -> PledgeRules.complaint(whole, part.due())).stream())
                        .findFirst()
                        .or(() -> divided(whole.goal(), parts));
    }

    /** Rates and limits are no sum of their parts; each part then may have its own or none. */
    private static Optional<String> divided(@Nullable Goal goal, List<Part> parts) {
        List<BigDecimal> quantities =
                parts.stream().map(Part::quantity).filter(Objects::nonNull).toList();
        if (goal == null) {
            return quantities.isEmpty() ? Optional.empty() : Optional.of("这一件没有量化目标，不用填数量");
        }
        if (quantities.size() != parts.size()) {
            return Optional.of("这一件有量化目标" + goal.words() + "，每一件都要填数量");
        }
        BigDecimal sum = quantities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return !goal.adds() || sum.compareTo(goal.value()) == 0
                ? Optional.empty()
                : Optional.of("各件数量合计" + Goal.amount(sum) + goal.unit() + "，应等于原目标" + Goal.amount(goal.value())
                        + goal.unit());
    }

    private void done(Actor actor, Commitment whole, List<Part> parts, Paper paper, long file, LocalDate today) {
        long region = actor.regionId();
        Part first = parts.getFirst();
        List<Changes.Draft> drafts = new ArrayList<>();
        parts.stream()
                .skip(1)
                .forEach(part -> drafts.add(
                        new Changes.Draft(part.task().strip(), goal(whole, part), duty(whole, part, today))));
        List<Changes.SplitOff> off = changes.splitOff(region, whole.id(), drafts);
        changes.task(region, whole.id(), first.task().strip());
        Goal goal = goal(whole, first);
        if (goal != null) {
            commitments.goal(region, whole.id(), goal);
        }
        commitments.duty(region, whole.id(), duty(whole, first, today));
        search.put(region, "commitment", whole.id(), whole.quote() + "\n" + first.task());
        search.putAll(
                region,
                "commitment",
                off.stream().map(Changes.SplitOff::id).toList(),
                drafts.stream()
                        .map(draft -> whole.quote() + "\n" + draft.task())
                        .toList());
        String numbers = off.stream().map(one -> one.number() + "号").collect(Collectors.joining("、"));
        book.keep(
                whole.id(),
                new ChangeBook.Told("拆分", whole.task(), first.task().strip() + "；拆出" + numbers),
                paper,
                file,
                region);
        IntStream.range(0, off.size())
                .forEach(i -> book.keep(
                        off.get(i).id(),
                        new ChangeBook.Told(
                                "拆分",
                                "由第" + whole.number() + "号拆出",
                                drafts.get(i).task()),
                        paper,
                        file,
                        region));
    }

    private static @Nullable Goal goal(Commitment whole, Part part) {
        Goal goal = whole.goal();
        BigDecimal quantity = part.quantity();
        return goal == null || quantity == null ? null : new Goal(goal.op(), quantity, goal.unit());
    }

    private Duty duty(Commitment whole, Part part, LocalDate today) {
        Duty duty = whole.duty();
        Long lead = part.lead();
        if (lead != null && !lead.equals(duty.leadUnitId())) {
            Usual usual = Usual.of(whole.regionId(), lead, units, posts, today);
            duty = duty.withLead(lead).of(usual.leader(), usual.owner());
        }
        LocalDate due = part.due();
        return due == null ? duty : duty.dueOn(due);
    }
}
