package luoshi.project.tour;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;

/** 评委打分: leaders give each project they saw a mark out of a hundred; until the tour is published they may change it. */
public final class MarkShow {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final Tours tours;
    private final Journal journal;

    public MarkShow(Tours tours, Journal journal) {
        this.tours = tours;
        this.journal = journal;
    }

    /** Who judges. */
    public static boolean judges(Actor actor) {
        return actor.may("duty.remark") && actor.may("project.read");
    }

    public Answer mark(Actor actor, long tourId, Map<Long, BigDecimal> marks) {
        Optional<Tour> tour = tours.find(actor.regionId(), tourId);
        if (tour.isEmpty() || !judges(actor)) {
            return new Answer.Refused("由县领导打分");
        }
        if (tour.get().published()) {
            return new Answer.Refused("结果已经公布，不能再改");
        }
        Set<Long> shown = tours.shows(actor.regionId(), tourId).stream()
                .map(Tour.Show::projectId)
                .collect(Collectors.toSet());
        if (marks.isEmpty() || !shown.containsAll(marks.keySet())) {
            return new Answer.Refused("请给观摩的项目打分");
        }
        if (marks.values().stream().anyMatch(mark -> mark.signum() < 0 || mark.compareTo(HIGHEST) > 0)) {
            return new Answer.Refused("分数在0到100之间");
        }
        marks.forEach((project, mark) -> tours.mark(tour.get(), project, mark));
        journal.append(Fact.of(actor.regionId(), "tour.marked", "tour", tourId)
                .to(Particulars.of("marks", marks.size()).json()));
        return new Answer.Done(tourId);
    }
}
