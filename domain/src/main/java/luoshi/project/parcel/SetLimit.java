package luoshi.project.parcel;

import java.math.BigDecimal;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 定控制指标: a new version from a day on; promises that were made keep the bound of their day. */
public final class SetLimit {
    private final Areas areas;
    private final Journal journal;

    public SetLimit(Areas areas, Journal journal) {
        this.areas = areas;
        this.journal = journal;
    }

    /** @param limit its last day is not looked at */
    public Answer set(Actor actor, Limit limit) {
        String refusal = refusal(actor, limit);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        areas.limit(actor.regionId(), limit);
        journal.append(Fact.of(actor.regionId(), "area.limited", "area", limit.areaId())
                .to(Particulars.of("control", limit.control().label())
                        .and("industry", limit.industry())
                        .and("bound", limit.control().sign() + limit.control().told(limit.bound()))
                        .and("source", limit.source())
                        .and("from", limit.from())
                        .json()));
        return new Answer.Done(limit.areaId());
    }

    private @Nullable String refusal(Actor actor, Limit limit) {
        if (!actor.may("project.keep")
                || areas.find(actor.regionId(), limit.areaId()).isEmpty()) {
            return "控制指标由发改局定";
        }
        if (limit.bound().compareTo(BigDecimal.ZERO) <= 0 || limit.source().isBlank()) {
            return "指标要大于零，写明依据文件";
        }
        return areas.limits(actor.regionId()).stream()
                        .anyMatch(one -> one.areaId() == limit.areaId()
                                && one.control() == limit.control()
                                && one.industry().equals(limit.industry())
                                && one.to() == null
                                && !one.from().isBefore(limit.from()))
                ? "新的指标要从现行指标生效之后的日期起执行"
                : null;
    }
}
