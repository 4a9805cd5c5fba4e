package luoshi.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 部署专项行动: declares a campaign with its sub-actions and the matters that report in its rhythm. All of it, or nothing. */
public final class DeclareCampaign {
    private final Campaigns campaigns;
    private final Units units;
    private final Journal journal;

    public DeclareCampaign(Campaigns campaigns, Units units, Journal journal) {
        this.campaigns = campaigns;
        this.units = units;
        this.journal = journal;
    }

    /** Takes back what was done before it. */
    public static final class Undeclared extends RuntimeException {
        private static final long serialVersionUID = 1;

        Undeclared(String reason) {
            super(reason, null, false, false);
        }
    }

    /** @throws Undeclared where a number is not a live matter; the transaction must be given up */
    public Answer declare(Actor actor, Campaigns.Draft draft, LocalDate today) {
        @Nullable String refusal = refusal(actor, draft, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long region = actor.regionId();
        long id = campaigns.add(region, draft);
        int place = 0;
        for (Campaigns.Draft.Part part : draft.parts()) {
            campaigns.addAction(region, id, ++place, part, draft.unitId());
        }
        if (!draft.numbers().isEmpty()) {
            include(region, id, draft);
        }
        journal.append(Fact.of(region, "campaign.declared", "campaign", id)
                .to(Particulars.of("title", draft.title().strip())
                        .and("kind", draft.kind().name())
                        .and("every", draft.every().name())
                        .and("from", draft.from())
                        .and("to", draft.to())
                        .and("lead", draft.unitId())
                        .and("actions", place)
                        .and("numbers", draft.numbers())
                        .json()));
        return new Answer.Done(id);
    }

    private void include(long region, long id, Campaigns.Draft draft) {
        List<Integer> taken = campaigns.include(region, id, draft.from().getYear(), draft.numbers());
        List<Integer> left = new ArrayList<>(draft.numbers());
        left.removeAll(taken);
        if (!left.isEmpty()) {
            throw new Undeclared(
                    "台账里没有在办的第" + left.stream().map(String::valueOf).collect(Collectors.joining("、")) + "号事项，请核对编号");
        }
    }

    private @Nullable String refusal(Actor actor, Campaigns.Draft draft, LocalDate today) {
        if (!actor.may("duty.assign")) {
            return "专项行动由督查室部署";
        }
        if (draft.title().isBlank()) {
            return "行动名称没有填";
        }
        Set<Long> present =
                units.list(actor.regionId(), today).stream().map(Unit::id).collect(Collectors.toSet());
        if (!present.contains(draft.unitId())) {
            return "请选牵头单位";
        }
        if (draft.to().isBefore(draft.from())) {
            return "结束日期不能早于开始日期";
        }
        if (draft.to().isBefore(today)) {
            return "结束日期已经过了";
        }
        if (draft.parts().stream().anyMatch(part -> !present.contains(part.unitId()))) {
            return "每个子行动都要有责任单位";
        }
        return draft.parts().isEmpty() && draft.numbers().isEmpty()
                ? draft.kind() == Campaign.Kind.WARTIME ? "战时机制要写列入哪些事项" : "至少要有一个子行动，或列入一件事项"
                : null;
    }
}
