package luoshi.project.tour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;

/** 公布结果: the trimmed means and ranks are kept, and nobody changes a mark any more. */
public final class PublishTour {
    private final Tours tours;
    private final Journal journal;

    public PublishTour(Tours tours, Journal journal) {
        this.tours = tours;
        this.journal = journal;
    }

    public Answer publish(Actor actor, long tourId, LocalDate day) {
        Optional<Tour> found = tours.find(actor.regionId(), tourId);
        if (found.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("结果由发改局或督查室公布");
        }
        Tour tour = found.get();
        if (tour.published()) {
            return new Answer.Refused("结果已经公布");
        }
        Map<Long, List<BigDecimal>> marks = tours.marks(actor.regionId(), tourId);
        Map<Long, BigDecimal> means = new HashMap<>();
        for (Tour.Show show : tours.shows(actor.regionId(), tourId)) {
            List<BigDecimal> given = marks.getOrDefault(show.projectId(), List.of());
            if (given.isEmpty()) {
                return new Answer.Refused("“" + show.name() + "”还没有人打分");
            }
            means.put(show.projectId(), Scores.mean(given, tour.trim()));
        }
        tours.publish(tour, means, Scores.ranks(means), day);
        journal.append(Fact.of(actor.regionId(), "tour.published", "tour", tourId)
                .to(Particulars.of("title", tour.title()).and("day", day).json()));
        return new Answer.Done(tourId);
    }
}
