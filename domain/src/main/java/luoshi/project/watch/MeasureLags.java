package luoshi.project.watch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Progress;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.Reading;
import luoshi.supervision.pace.Bounds;
import luoshi.supervision.pace.Pace;
import org.jspecify.annotations.Nullable;

/**
 * 滞后测量 (R2-2): where every project that has a plan or ought to have started is, against plan, completion and start, for the orders of
 * {@code supervision}. What of it counts as behind is said there.
 */
public final class MeasureLags {
    public static final String KIND = "project";

    private static final String NOTHING = "没有滞后";

    private final Projects projects;
    private final Investments investments;

    public MeasureLags(Projects projects, Investments investments) {
        this.projects = projects;
        this.investments = investments;
    }

    public List<Lag> all(long region, LocalDate today) {
        return lags(region, investments.progress(region, Progress.day(today)), today);
    }

    /** Of any project: where it has neither a plan nor a start that is due, nothing is behind. */
    public Optional<Lag> one(long region, long projectId, LocalDate today) {
        LocalDate day = Progress.day(today);
        return lags(region, investments.progress(region, List.of(projectId), day), today).stream()
                .findFirst()
                .or(() -> projects.find(region, projectId)
                        .map(project -> new Lag(subject(project), new Reading(day, null, null, null, null, NOTHING))));
    }

    private List<Lag> lags(long region, List<Progress> progress, LocalDate today) {
        Map<Long, KeyProject> found = projects
                .all(region, progress.stream().map(Progress::projectId).toList())
                .stream()
                .collect(Collectors.toMap(KeyProject::id, Function.identity()));
        return progress.stream()
                .flatMap(one -> Stream.ofNullable(found.get(one.projectId())).map(project -> lag(project, one, today)))
                .toList();
    }

    private static Lag lag(KeyProject project, Progress progress, LocalDate today) {
        LocalDate day = Progress.day(today);
        @Nullable Pace pace = progress.pace(day, Bounds.HANDBOOK);
        @Nullable
        LocalDate node = project.library() == Library.BUILDING
                        && project.happened().finished() == null
                        && project.happened().produced() == null
                ? project.profile().due().finish()
                : null;
        @Nullable
        LocalDate start = progress.starts().on() == null ? progress.starts().due() : null;
        List<String> words = new ArrayList<>();
        if (pace != null) {
            words.add("截至" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日" + pace.reason());
        }
        if (start != null && start.isBefore(today)) {
            words.add(progress.starts().words());
        }
        if (node != null && node.isBefore(today)) {
            words.add("计划" + node.getYear() + "年" + node.getMonthValue() + "月" + node.getDayOfMonth() + "日竣工，已晚"
                    + ChronoUnit.DAYS.between(node, today) + "天");
        }
        return new Lag(
                subject(project),
                new Reading(
                        day,
                        pace == null ? null : rounded(pace.expected()),
                        pace == null ? null : rounded(pace.actual()),
                        node,
                        start,
                        words.isEmpty() ? NOTHING : String.join("；", words)));
    }

    private static Lag.Subject subject(KeyProject project) {
        return new Lag.Subject(KIND, project.id(), project.name(), project.unitId(), project.audience());
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(4, java.math.RoundingMode.HALF_EVEN);
    }
}
