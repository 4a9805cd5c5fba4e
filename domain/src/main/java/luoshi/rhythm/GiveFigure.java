package luoshi.rhythm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.supervision.Answer;

/** 报数: a unit gives its figure for the period that is open; given again, the later one counts. */
public final class GiveFigure {
    private final Figures figures;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Journal journal;

    public GiveFigure(Figures figures, Calendars calendars, Parameters parameters, Journal journal) {
        this.figures = figures;
        this.calendars = calendars;
        this.parameters = parameters;
        this.journal = journal;
    }

    public Answer give(Actor actor, long id, String value, LocalDate today) {
        Optional<Figure> found = figures.find(actor.regionId(), id);
        List<Long> mine = found.stream()
                .flatMap(figure -> figure.units().stream())
                .filter(actor::actsFor)
                .toList();
        if (found.isEmpty() || mine.isEmpty() || !actor.may("duty.report")) {
            return new Answer.Refused("由被要数的单位填报");
        }
        Figure figure = found.get();
        if (figure.endedOn() != null || today.isAfter(figure.to())) {
            return new Answer.Refused("这个数已经不用再报");
        }
        String digits = value.strip();
        if (!digits.matches("[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            return new Answer.Refused("请填一个数，如35或1.5");
        }
        Period period = Periods.of(calendars.of(actor.regionId()), parameters, actor.regionId(), today)
                .current(figure.every(), today);
        figures.give(figure, mine.getFirst(), period.due(), new BigDecimal(digits), actor.accountId());
        journal.append(Fact.of(actor.regionId(), "figure.given", "figure", id)
                .to(Particulars.of("unit", mine.getFirst())
                        .and("due", period.due())
                        .and("value", digits)
                        .json()));
        return new Answer.Done(id);
    }
}
