package luoshi.app.web.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.WordAnswer;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;
import luoshi.supervision.Records;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 督办通知单 and 催办单 as Word papers, for those who see the duty. */
@Controller
class DutyPaperPages {
    private final Duties duties;
    private final Records records;
    private final DutyReader reader;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Journal journal;

    DutyPaperPages(
            Duties duties,
            Records records,
            DutyReader reader,
            Calendars calendars,
            Parameters parameters,
            Journal journal) {
        this.duties = duties;
        this.records = records;
        this.reader = reader;
        this.calendars = calendars;
        this.parameters = parameters;
        this.journal = journal;
    }

    @GetMapping("/duties/{id}/papers/{form}")
    void paper(Visit visit, HttpServletResponse response, @PathVariable long id, @PathVariable String form) {
        visit.as(actor -> {
            if (!actor.may("duty.read") || !List.of("notice", "reminder").contains(form)) {
                throw new Missing();
            }
            long region = actor.regionId();
            Duty duty = duties.find(region, id).orElseThrow(Missing::new);
            DutyPapers papers = new DutyPapers(
                    parameters
                            .on(region, "duty.mark", visit.today())
                            .value()
                            .replace("{年}", String.valueOf(duty.year()))
                            .replace("{号}", String.valueOf(duty.number())),
                    reader.read(actor, duty, visit.now(), ""),
                    duties.clocks(region, List.of(id)).getOrDefault(id, List.of()).stream()
                            .filter(DutyClock::running)
                            .toList(),
                    records.reminders(region, id).stream()
                            .filter(reminder -> reminder.rung() > 0)
                            .count(),
                    calendars.of(region),
                    visit.today());
            boolean notice = form.equals("notice");
            journal.append(Fact.of(region, "duty.printed", "duty", id)
                    .to(Particulars.of("form", notice ? "督办通知单" : "催办单").json()));
            WordAnswer.send(
                    response, duty.title() + (notice ? "督办通知单" : "催办单"), notice ? papers.notice() : papers.reminder());
            return id;
        });
    }
}
