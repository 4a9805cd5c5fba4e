package luoshi.supervision.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.supervision.DutyClock;
import luoshi.supervision.DutyLight;
import luoshi.supervision.DutyState;
import luoshi.supervision.FireClocks;
import luoshi.supervision.Light;
import luoshi.supervision.Stage;
import luoshi.supervision.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * 重演: lives one duty through again, a day at a time: the round of a day comes first, as it does shortly after midnight, then what happened on it.
 *
 * @param warnings of a day
 * @param cutoff of a day
 */
public record Rehearsal(
        WorkCalendar calendar, Function<LocalDate, Warnings> warnings, Function<LocalDate, LocalTime> cutoff) {

    /** Is told what the rounds would do and how the duty would stand. */
    public interface Listener {
        void reminded(LocalDate day, int rung, long unitId);

        /** At the end of a month, of a duty that is open. */
        void stands(YearMonth month, Light light, long unitId);
    }

    public void run(Past past, LocalDate from, LocalDate to, Listener listener) {
        if (past.events().isEmpty()) {
            return;
        }
        Life life = new Life(past);
        int next = 0;
        LocalDate day = past.events().getFirst().at().toLocalDate();
        for (; !day.isAfter(to) && (life.state.open() || next < past.events().size()); day = day.plusDays(1)) {
            boolean told = !day.isBefore(from);
            life.round(day, told ? listener : null);
            while (next < past.events().size()
                    && !past.events().get(next).at().toLocalDate().isAfter(day)) {
                life.happens(past.events().get(next++));
            }
            if (told && day.equals(YearMonth.from(day).atEndOfMonth()) && life.state.open()) {
                listener.stands(YearMonth.from(day), life.light(day), life.unit);
            }
        }
    }

    /** A duty while it is lived through. */
    private final class Life {
        private final Past past;
        private DutyState state = DutyState.REGISTERED;
        private long unit;
        private List<DutyClock> clocks = new ArrayList<>();

        Life(Past past) {
            this.past = past;
            this.unit = past.unitId();
        }

        void round(LocalDate day, @Nullable Listener listener) {
            Warnings now = warnings.apply(day);
            clocks.replaceAll(clock -> {
                int gives = FireClocks.gives(clock, day, calendar, now);
                if (gives >= 0 && listener != null) {
                    listener.reminded(day, gives, unit);
                }
                return gives < 0 ? clock : clock.reminded(gives);
            });
        }

        Light light(LocalDate day) {
            LocalDateTime end = day.atTime(LocalTime.MAX);
            return DutyLight.of(state, clocks, end, calendar, warnings.apply(day))
                    .light();
        }

        void happens(Past.Event event) {
            LocalDate day = event.at().toLocalDate();
            @Nullable LocalDate to = event.to();
            switch (event.what()) {
                case ASSIGN ->
                    begin(
                            event.at(),
                            Stream.of(
                                    Stage.SIGN,
                                    Stage.DEPLOY,
                                    Stage.FEEDBACK,
                                    past.weight().settling()));
                case SIGN -> stop(day, DutyState.SIGNED, stage -> stage == Stage.SIGN);
                case DEPLOY -> stop(day, DutyState.DEPLOYED, stage -> stage == Stage.DEPLOY);
                case FEEDBACK -> stop(day, DutyState.HANDLING, stage -> stage == Stage.FEEDBACK);
                case APPLY -> stop(day, DutyState.APPLIED, stage -> true);
                case RETURN -> {
                    state = DutyState.HANDLING;
                    clocks.replaceAll(clock -> clock.stage().settling() ? clock.resumed(day) : clock);
                }
                case ACCEPT -> state = DutyState.SETTLED;
                case CLOSE -> state = DutyState.CLOSED;
                case REFUSE -> halt(day, DutyState.REGISTERED);
                case END -> halt(day, DutyState.ENDED);
                case PAUSE -> halt(day, state);
                case RESUME -> clocks.replaceAll(clock -> clock.done() || clock.running() ? clock : clock.resumed(day));
                case CONTINUE -> {
                    state = DutyState.CONTINUING;
                    extend(to, day);
                }
                case EXTEND -> extend(to, day);
                case TRANSFER -> {
                    unit = event.unitId() == null ? unit : event.unitId();
                    clocks.removeIf(clock -> !clock.stage().settling());
                    begin(event.at(), Stream.of(Stage.SIGN, Stage.DEPLOY, Stage.FEEDBACK));
                }
            }
        }

        private void begin(LocalDateTime at, Stream<Stage> stages) {
            state = DutyState.ASSIGNED;
            LocalTime until = cutoff.apply(at.toLocalDate());
            List<DutyClock> all =
                    new ArrayList<>(stages.map(stage -> DutyClock.start(stage, past.counting(), at, until, calendar))
                            .toList());
            clocks.stream()
                    .filter(clock -> all.stream().noneMatch(fresh -> fresh.stage() == clock.stage()))
                    .forEach(all::add);
            clocks = all;
        }

        private void stop(LocalDate day, DutyState next, Function<Stage, Boolean> stops) {
            state = next;
            clocks.replaceAll(clock ->
                    clock.running() && stops.apply(clock.stage()) ? clock.stopped(day, calendar, true) : clock);
        }

        private void halt(LocalDate day, DutyState next) {
            state = next;
            clocks.replaceAll(clock -> clock.running() ? clock.stopped(day, calendar, false) : clock);
        }

        private void extend(@Nullable LocalDate to, LocalDate day) {
            if (to != null) {
                clocks.replaceAll(clock ->
                        clock.stage().settling() && !clock.done() ? clock.extendedTo(to, day, calendar) : clock);
            }
        }
    }
}
