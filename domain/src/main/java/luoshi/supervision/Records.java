package luoshi.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 督办经过: what stands beside a duty: replies, pauses, extensions, whose hands it was in, reminders, re-anchorings. */
public interface Records {

    /** 反馈. */
    record Reply(
            long id,
            String stage,
            long unitId,
            String words,
            String measures,
            long givenBy,
            Instant givenAt,
            LocalDate givenOn,
            @Nullable LocalDate dueOn) {
        public boolean late() {
            return dueOn != null && givenOn.isAfter(dueOn);
        }
    }

    /** 流转. */
    record Moved(DutyMove move, String words, long unitId, long movedBy, Instant movedAt) {}

    /** 中止. */
    record Pause(
            long id,
            LocalDate from,
            String reason,
            String document,
            @Nullable LocalDate resumedOn) {}

    /** 延期. */
    record Extension(
            long id,
            Stage stage,
            String reason,
            String progress,
            LocalDate wantedOn,
            LocalDate wasDueOn,
            long askedBy,
            LocalDate askedOn,
            @Nullable Boolean granted,
            @Nullable LocalDate grantedTo,
            String answer) {}

    /** 经手: a unit's time with the duty. */
    record Hold(
            long id, long unitId, LocalDate from, @Nullable LocalDate until, String why) {}

    /** 催办. */
    record Reminder(Stage stage, int turn, int rung, LocalDate firedOn) {}

    /** 改锚. */
    record Reanchoring(Stage stage, LocalDate before, LocalDate after, String reason, LocalDate doneOn) {}

    long reply(Duty duty, String stage, String words, String measures, LocalDate day, @Nullable LocalDate due);

    List<Moved> moves(long regionId, long dutyId);

    List<Reply> replies(long regionId, long dutyId);

    long pause(Duty duty, LocalDate from, String reason, String document);

    /** Answers the day since which it was paused; empty where it was not. */
    Optional<LocalDate> resume(Duty duty, LocalDate day);

    List<Pause> pauses(long regionId, long dutyId);

    long ask(Duty duty, Extension asked);

    Optional<Extension> open(long regionId, long dutyId);

    void decide(long regionId, long id, boolean granted, @Nullable LocalDate to, String answer, LocalDate day);

    List<Extension> extensions(long regionId, long dutyId);

    void hold(Duty duty, long unitId, LocalDate from, String why);

    void release(Duty duty, LocalDate day);

    List<Hold> holds(long regionId, long dutyId);

    List<Reminder> reminders(long regionId, long dutyId);

    List<Reanchoring> reanchorings(long regionId, long dutyId);
}
