package luoshi.app.web.supervision;

import java.time.LocalDateTime;
import luoshi.app.web.page.Light;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyLight;
import luoshi.supervision.DutyState;

/**
 * A duty as a row or a card.
 *
 * @param unit the short name of its unit
 */
public record DutyRow(Duty duty, String unit, DutyLight signal) {

    public String href() {
        return "/duties/" + duty.id();
    }

    public Light light() {
        return switch (signal.light()) {
            case GREEN -> Light.OK;
            case YELLOW -> Light.WARN;
            case RED -> Light.LATE;
            case PAUSED -> Light.PAUSED;
            case DONE -> Light.DONE;
        };
    }

    public boolean late() {
        return signal.light() == luoshi.supervision.Light.RED;
    }

    /** What a card says on its right: 今天24时, 逾期2天, 06-23. */
    public String when() {
        LocalDateTime end = signal.runsOutAt();
        if (duty.state() == DutyState.APPLIED) {
            return "待审核";
        }
        if (duty.state() == DutyState.SETTLED) {
            return "待销号";
        }
        if (end == null) {
            return signal.light() == luoshi.supervision.Light.PAUSED
                    ? "计时中止"
                    : duty.state().label();
        }
        if (late()) {
            String what = duty.state() == DutyState.ASSIGNED ? "未签收" : "逾期";
            return signal.days() == 0 ? what : what + signal.days() + "天";
        }
        boolean midnight = end.getHour() == 0;
        LocalDateTime day = midnight ? end.minusDays(1) : end;
        return day.toLocalDate().equals(signal.now().toLocalDate())
                ? "今天" + (midnight ? 24 : end.getHour()) + "时"
                : "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()) + (midnight ? "" : " 12时");
    }

    /** The last day of the clock that it goes by. */
    public String due() {
        LocalDateTime end = signal.runsOutAt();
        return end == null ? "—" : end.minusNanos(1).toLocalDate().toString();
    }
}
