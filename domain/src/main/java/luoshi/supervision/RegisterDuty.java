package luoshi.supervision;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 立项: a matter from any source becomes a duty. The supervision office registers any; a leader's remark registers an instruction. */
public final class RegisterDuty {
    private static final int TITLE_AT_MOST = 80;

    private final Duties duties;
    private final Units units;
    private final Journal journal;

    public RegisterDuty(Duties duties, Units units, Journal journal) {
        this.duties = duties;
        this.units = units;
        this.journal = journal;
    }

    public Answer register(Actor actor, Duties.Draft draft, LocalDate today) {
        @Nullable String refusal = refusal(actor, draft, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long id = duties.add(actor.regionId(), draft, today.getYear());
        journal.append(Fact.of(actor.regionId(), "duty.registered", "duty", id)
                .to(Particulars.of("title", draft.title())
                        .and("source", draft.origin().source())
                        .and("document", draft.origin().document())
                        .and("demand", draft.demand())
                        .and("unit", draft.unitId())
                        .and("weight", draft.weight())
                        .and("counting", draft.counting())
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(Actor actor, Duties.Draft draft, LocalDate today) {
        boolean remark = actor.may("duty.remark") && draft.origin().source() == Source.INSTRUCTION;
        if (!actor.may("duty.assign") && !remark) {
            return "立项由督查室办理";
        }
        if (draft.title().isBlank()) {
            return "事项名称没有填";
        }
        if (draft.title().length() > TITLE_AT_MOST) {
            return "事项名称不超过" + TITLE_AT_MOST + "字，详细要求写在“交办要求”里";
        }
        @Nullable Unit unit = units.find(actor.regionId(), draft.unitId()).orElse(null);
        if (unit == null || (unit.validTo() != null && unit.validTo().isBefore(today))) {
            return "请选承办单位";
        }
        return draft.supporting().contains(draft.unitId()) ? "承办单位不能同时是协办单位" : null;
    }
}
