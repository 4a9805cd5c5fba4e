package luoshi.app.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.WordAnswer;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 会议纪要 as a Word paper, for those who see the whole meeting. */
@Controller
class MinutesPages {
    private final Meetings meetings;
    private final DecisionReader decisions;
    private final Duties duties;
    private final Calendars calendars;
    private final Divisions divisions;
    private final Journal journal;

    MinutesPages(
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

    @GetMapping("/meetings/{id}/minutes")
    void minutes(Visit visit, HttpServletResponse response, @PathVariable long id) {
        visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            if (!actor.scope().whole()) {
                throw new Missing();
            }
            Meeting meeting = meetings.find(actor.regionId(), id).orElseThrow(Missing::new);
            Minutes minutes = read(visit, meeting);
            journal.append(Fact.of(actor.regionId(), "meeting.minuted", "meeting", id)
                    .to(Particulars.of("title", meeting.title()).json()));
            WordAnswer.send(response, meeting.title() + "纪要", minutes.paper(office(actor.regionId())));
            return id;
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

    private String office(long region) {
        return divisions.find(region).map(Division::name).orElse("") + "人民政府办公室";
    }
}
