package luoshi.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.Source;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;

/** 登记会议议定事项: one page of many items; each becomes a duty and is handed over at once. All of them, or none. */
public final class RecordMeeting {
    private static final int TITLE_AT_MOST = 80;

    private final Meetings meetings;
    private final RegisterDuty register;
    private final AssignDuty assign;
    private final Journal journal;

    public RecordMeeting(Meetings meetings, RegisterDuty register, AssignDuty assign, Journal journal) {
        this.meetings = meetings;
        this.register = register;
        this.assign = assign;
        this.journal = journal;
    }

    /** An item as it was entered. */
    public record Item(String words, long unitId, Weight weight) {}

    /** A meeting as it was entered. */
    public record Held(
            Kind kind,
            String title,
            LocalDate heldOn,
            @Nullable Long chairPostId,
            Meeting.Roll roll,
            List<Item> items) {}

    /** Takes back what was done before it. */
    public static final class ItemRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        ItemRefused(int place, String reason) {
            super("第" + place + "项：" + reason, null, false, false);
        }
    }

    /** @throws ItemRefused where an item cannot be handed over; the transaction must be given up */
    public Answer record(Actor actor, Held held, LocalDateTime now) {
        @Nullable String refusal = refusal(actor, held, now.toLocalDate());
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        String title = held.title().strip();
        long id = meetings.add(
                new Meeting(actor.regionId(), 0, held.kind(), title, held.heldOn(), held.chairPostId(), held.roll()));
        Meeting meeting = meetings.find(actor.regionId(), id).orElseThrow();
        List<Long> duties = new ArrayList<>();
        for (Item item : held.items()) {
            int place = duties.size() + 1;
            long duty = handOver(actor, meeting, item, place, now);
            duties.add(duty);
            meetings.decide(
                    meeting,
                    new Meeting.Decision(place, item.words().strip(), item.unitId(), duty),
                    List.of(item.unitId()));
        }
        journal.append(Fact.of(actor.regionId(), "meeting.recorded", "meeting", id)
                .to(Particulars.of("title", title)
                        .and("on", held.heldOn())
                        .and("items", duties.size())
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(Actor actor, Held held, LocalDate today) {
        if (!actor.may("duty.assign")) {
            return "会议议定事项由督查室登记";
        }
        if (held.title().isBlank()) {
            return "会议名称没有填";
        }
        if (held.heldOn().isAfter(today)) {
            return "会议日期不能晚于今天";
        }
        if (held.items().isEmpty()) {
            return "至少要有一项议定事项";
        }
        return meetings.known(actor.regionId(), held.title().strip(), held.heldOn()) ? "这次会议已经登记过" : null;
    }

    private long handOver(Actor actor, Meeting meeting, Item item, int place, LocalDateTime now) {
        String words = item.words().strip();
        Duties.Draft draft = new Duties.Draft(
                new Duty.Origin(
                        Source.MEETING,
                        meeting.title() + "第" + place + "项",
                        "meeting",
                        meeting.id(),
                        meeting.chairPostId()),
                words.length() <= TITLE_AT_MOST ? words : words.substring(0, TITLE_AT_MOST - 1) + "…",
                words,
                item.weight(),
                Counting.NATURAL,
                item.unitId(),
                List.of(),
                0);
        long duty = done(place, register.register(actor, draft, now.toLocalDate()));
        done(place, assign.assign(actor, duty, now));
        return duty;
    }

    private static long done(int place, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new ItemRefused(place, refused.reason());
        };
    }
}
