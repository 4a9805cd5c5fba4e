package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.notice.Notices;
import luoshi.parameter.Parameters;
import luoshi.project.watch.MeasureLags;
import luoshi.supervision.Duties;
import luoshi.supervision.DutyState;
import luoshi.supervision.accountability.Charge;
import luoshi.supervision.accountability.ProposeCharges;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.Ladder;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.Signers;

/** 提追责建议: what a 通报 named and what is still not delivered after the day it set is proposed to the supervision office, which decides. */
public final class ProposeAccountability implements RoundStep {
    private static final int OFFICE_LEVEL = 2;

    private final ProposeCharges propose;
    private final Watched watched;
    private final Signers signers;
    private final Notices notices;

    public ProposeAccountability(ProposeCharges propose, Watched watched, Signers signers, Notices notices) {
        this.propose = propose;
        this.watched = watched;
        this.signers = signers;
        this.notices = notices;
    }

    /** What says how a matter stands: a duty until it is settled, a project while it is behind. */
    public record Watched(Duties duties, MeasureLags lags, Parameters parameters) {
        public Optional<String> undelivered(long region, Charge.Subject subject, LocalDate day) {
            return switch (subject.kind()) {
                case MeasureDuties.KIND ->
                    duties.find(region, subject.id())
                            .filter(duty -> duty.state().open() && duty.state() != DutyState.SETTLED)
                            .map(duty -> "仍是“" + duty.state().label() + "”");
                case MeasureLags.KIND ->
                    lags.one(region, subject.id(), day)
                            .map(Lag::reading)
                            .filter(reading -> Ladder.behind(reading, Ladder.Limits.of(parameters, region, day), day))
                            .map(reading -> reading.words());
                default -> Optional.empty();
            };
        }
    }

    @Override
    public String name() {
        return "提追责建议";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        return door.once(actor -> {
            List<Charge> proposed = propose.propose(actor, watched::undelivered, day);
            signers.of(actor.regionId(), Colour.BLUE, day)
                    .ifPresent(office -> proposed.forEach(
                            charge -> tell(charge, office.post().unitId())));
            return new Outcome(
                    proposed.size(), 0, proposed.isEmpty() ? "没有要提的追责建议" : "提追责建议" + proposed.size() + "条，待督查室决定");
        });
    }

    private void tell(Charge charge, long office) {
        notices.tell(
                new Notices.Letter(
                        charge.regionId(),
                        office,
                        "charge/" + charge.id() + "/proposed",
                        "追责建议：" + charge.subject().name(),
                        charge.mark() + "要求" + charge.dueOn() + "前整改到位，" + charge.words() + "。",
                        "charge",
                        charge.id()),
                OFFICE_LEVEL);
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> propose.due(actor.regionId(), day).stream()
                .flatMap(due -> watched
                        .undelivered(actor.regionId(), due.subject(), day)
                        .map(words -> due.subject().name() + "，" + due.mark() + "要求" + due.dueOn() + "前整改到位，" + words)
                        .stream())
                .toList());
    }
}
