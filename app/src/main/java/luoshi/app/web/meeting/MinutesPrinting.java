package luoshi.app.web.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.print.Printable;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.meeting.Meeting;
import luoshi.meeting.Meetings;
import luoshi.parameter.Calendars;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.supervision.Duties;
import org.springframework.stereotype.Component;

/** 会议纪要 as a paper, for those who see the whole meeting. */
@Component
class MinutesPrinting implements Printable {
    static final String FORM = "minutes";

    private final Meetings meetings;
    private final DecisionReader decisions;
    private final Duties duties;
    private final Calendars calendars;
    private final Divisions divisions;
    private final Journal journal;

    MinutesPrinting(
            Meetings meetings,
            DecisionReader decisions,
            Duties duties,
            Calendars calendars,
            Divisions divisions,
            Journal journal) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.duties = duties;
        this.calendars = calendars;
        this.divisions = divisions;
        this.journal = journal;
    }

    @Override
    public Map<String, String> forms() {
        return Map.of(FORM, "会议纪要");
    }

    @Override
    public Optional<Printed> print(Visit visit, Actor actor, String form, long id) {
        if (!actor.may("duty.read") || !actor.scope().whole()) {
            return Optional.empty();
        }
        return meetings.find(actor.regionId(), id).map(meeting -> {
            journal.append(Fact.of(actor.regionId(), "meeting.minuted", "meeting", id)
                    .to(Particulars.of("title", meeting.title()).json()));
            return new Printed(
                    meeting.title() + "纪要", read(visit, meeting).paper(county(actor.regionId()), visit.today()));
        });
    }

    private Minutes read(Visit visit, Meeting meeting) {
        Optional<Meeting> before = meetings.before(meeting);
        List<Followed> decided = decisions.followed(meeting, visit.now());
        return new Minutes(
                meeting,
                decisions.chair(meeting),
                decided,
                before.orElse(null),
                before.map(last -> decisions.followed(last, visit.now())).orElse(List.of()),
                dues(meeting.regionId(), decided, visit.today()));
    }

    private Map<Long, LocalDate> dues(long region, List<Followed> decided, LocalDate today) {
        WorkCalendar calendar = calendars.of(region);
        Map<Long, LocalDate> dues = new HashMap<>();
        duties.clocks(
                        region,
                        decided.stream().map(one -> one.decision().dutyId()).toList())
                .forEach((duty, clocks) -> clocks.stream()
                        .filter(clock -> clock.stage().settling())
                        .forEach(clock -> dues.put(duty, clock.dueOn(today, calendar))));
        return dues;
    }

    private String county(long region) {
        return divisions.find(region).map(Division::name).orElse("");
    }
}
