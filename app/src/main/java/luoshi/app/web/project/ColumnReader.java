package luoshi.app.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.app.web.investment.YearReader;
import luoshi.app.web.page.Light;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.life.Event;
import luoshi.project.life.Events;
import luoshi.project.move.MoveProject;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Papers;
import luoshi.project.paper.Readiness;
import luoshi.project.watch.Findings;
import luoshi.project.watch.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the columns of 项目四库: the largest projects of each library, each with what is to be known of it there. */
@Component
class ColumnReader {
    private static final int SHOWN = 5;
    private static final int SOON_DAYS = 30;

    private final Projects projects;
    private final ProjectReader reader;
    private final Papers papers;
    private final Events events;
    private final Findings findings;
    private final MoveProject move;
    private final YearReader years;

    ColumnReader(
            Projects projects,
            ProjectReader reader,
            Papers papers,
            Events events,
            Findings findings,
            MoveProject move,
            YearReader years) {
        this.projects = projects;
        this.reader = reader;
        this.papers = papers;
        this.events = events;
        this.findings = findings;
        this.move = move;
        this.years = years;
    }

    LibraryPages.Column column(long region, Library library, Projects.Sum sum, long entered, LocalDate today) {
        List<KeyProject> found = projects.page(Projects.Filter.all(region).in(library), null, SHOWN);
        List<Long> ids = found.stream().map(KeyProject::id).toList();
        Map<Long, List<Watch>> open = findings.openOf(region, ids);
        Map<Long, List<Paper>> filed = library == Library.PREPARING ? papers.ofAll(region, ids) : Map.of();
        Map<Long, Event> full = library == Library.COMPLETED ? events.full(region, ids) : Map.of();
        Map<Long, Light> lights = library == Library.BUILDING ? years.lights(region, ids, today) : Map.of();
        return new LibraryPages.Column(
                library,
                sum,
                entered,
                reader.rows(region, found).stream()
                        .map(row -> {
                            KeyProject project = row.project();
                            List<Watch> watches = open.getOrDefault(project.id(), List.of());
                            return switch (library) {
                                case PLANNED -> new LibraryPages.Line(row, planned(project, today), null);
                                case PREPARING ->
                                    watches.contains(Watch.MISSED_START)
                                            ? new LibraryPages.Line(row, Watch.MISSED_START.label(), Light.LATE)
                                            : new LibraryPages.Line(
                                                    row,
                                                    preparing(filed.getOrDefault(project.id(), List.of()), today),
                                                    null);
                                case BUILDING -> building(row, watches, lights.getOrDefault(project.id(), Light.OK));
                                case COMPLETED ->
                                    new LibraryPages.Line(row, completed(project, full.get(project.id())), null);
                            };
                        })
                        .toList());
    }

    private String planned(KeyProject project, LocalDate today) {
        return move.refusals(project, Library.PREPARING, "", today).isEmpty()
                ? "可转前期"
                : "在库" + ChronoUnit.DAYS.between(project.standing().since(), today) + "天";
    }

    /** What runs out soon, else what is missing first, else that works may begin. */
    private static String preparing(List<Paper> filed, LocalDate today) {
        Optional<Paper> soon = filed.stream()
                .filter(paper -> paper.blocking()
                        && paper.state() == PaperState.GRANTED
                        && paper.filing().validUntil() != null
                        && !paper.filing().validUntil().isAfter(today.plusDays(SOON_DAYS)))
                .min(Comparator.comparing(paper -> String.valueOf(paper.filing().validUntil())));
        if (soon.isPresent()) {
            return soon.get().what().shortName() + (soon.get().expired(today) ? "已过期" : "快到期");
        }
        List<Paper> missing = Readiness.of(filed, today).missing();
        return missing.isEmpty()
                ? "可开工"
                : "缺" + missing.getFirst().what().shortName() + (missing.size() > 1 ? "等" + missing.size() + "项" : "");
    }

    /** What is amiss, or how the year stands where that is worse. */
    private static LibraryPages.Line building(ProjectRow row, List<Watch> watches, Light pace) {
        return watches.stream()
                .min(Comparator.naturalOrder())
                .map(watch -> new LibraryPages.Line(row, watch.label(), watch.raisesDuty() ? Light.LATE : Light.WARN))
                .filter(line -> line.light() == Light.LATE || pace != Light.LATE)
                .orElse(new LibraryPages.Line(row, pace.word(), pace));
    }

    private static String completed(KeyProject project, @Nullable Event full) {
        if (full != null && full.amount() != null && full.promised() != null) {
            BigDecimal percent = full.amount().movePointRight(2).divide(full.promised(), 0, RoundingMode.HALF_UP);
            return "达效" + percent + "%";
        }
        return project.happened().produced() != null ? "投产未达效" : "已竣工";
    }
}
