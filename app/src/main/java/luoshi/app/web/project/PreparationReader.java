package luoshi.app.web.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import luoshi.app.web.page.Light;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.life.Event;
import luoshi.project.life.EventKind;
import luoshi.project.paper.Holds;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperItem;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Papers;
import luoshi.project.paper.Readiness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how far the papers of a project are. */
@Component
class PreparationReader {
    private final Papers papers;
    private final Holds holds;
    private final Parameters parameters;
    private final LandReader land;

    PreparationReader(Papers papers, Holds holds, Parameters parameters, LandReader land) {
        this.papers = papers;
        this.holds = holds;
        this.parameters = parameters;
        this.land = land;
    }

    ProjectPage.Preparation of(KeyProject project, List<Event> happened, LocalDate today) {
        long region = project.regionId();
        List<Paper> all = papers.of(region, project.id());
        boolean started = project.happened().started() != null;
        int expiry = parameters.on(region, "project.expiry-days", today).number();
        return new ProjectPage.Preparation(
                all.stream()
                        .map(paper ->
                                new ProjectPage.PaperLine(paper, light(paper, started, expiry, today), told(paper)))
                        .toList(),
                Readiness.of(all, started ? firstOf(project) : today),
                holds.of(project, today),
                landStart(region, all, happened, today),
                land.of(project, today));
    }

    private static LocalDate firstOf(KeyProject project) {
        LocalDate started = project.happened().started();
        return started == null ? LocalDate.MAX : started;
    }

    /** A paper that is late or runs out soon; nothing once the project has started. */
    private static @Nullable Light light(Paper paper, boolean started, int expiry, LocalDate today) {
        LocalDate until = paper.filing().validUntil();
        if (paper.state() == PaperState.GRANTED || (paper.state() == PaperState.REPLACED && until != null)) {
            return started || until == null || until.isAfter(today.plusDays(expiry))
                    ? null
                    : until.isBefore(today) ? Light.LATE : Light.WARN;
        }
        if (paper.state().removed() || started || paper.dueOn() == null) {
            return null;
        }
        return paper.dueOn().isBefore(today) ? Light.LATE : null;
    }

    private static String told(Paper paper) {
        Paper.Filing filing = paper.filing();
        return switch (paper.state()) {
            case MISSING, APPLIED -> filing.words();
            case GRANTED -> filing.number();
            case COMMITTED -> committed(filing.words(), filing.undertaking());
            case REPLACED, NOT_NEEDED -> filing.words();
        };
    }

    private static String committed(String words, Paper.Undertaking undertaking) {
        Paper.Check check = undertaking.check();
        String due = undertaking.fulfilBy() == null ? "" : "，" + undertaking.fulfilBy() + "前兑现";
        return words
                + (undertaking.responsible().isEmpty() ? "" : "（" + undertaking.responsible() + "）")
                + (check == null
                        ? due + "，" + undertaking.verifyDue() + "前核验"
                        : "，" + check.on() + "核验" + (check.kept() ? "已兑现" : "没有兑现")
                                + (check.words().isEmpty() ? "" : "：" + check.words()));
    }

    /** 拿地即开工 (R3-8): how soon after the land was handed over the works began. */
    private String landStart(long region, List<Paper> all, List<Event> happened, LocalDate today) {
        Optional<LocalDate> land = all.stream()
                .filter(paper -> paper.item() == PaperItem.LAND)
                .flatMap(paper -> Optional.ofNullable(paper.filing().grantedOn()).stream())
                .findFirst();
        Optional<LocalDate> start = happened.stream()
                .filter(event -> event.stands() && event.kind() == EventKind.STARTED)
                .map(Event::on)
                .findFirst();
        if (land.isEmpty() || start.isEmpty()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(land.get(), start.get());
        int within = parameters.on(region, "project.land-start-days", today).number();
        return "交地到开工" + days + "天" + (days >= 0 && days <= within ? "，拿地即开工" : "");
    }
}
