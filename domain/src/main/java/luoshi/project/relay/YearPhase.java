package luoshi.project.relay;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.project.KeyProject;
import org.jspecify.annotations.Nullable;

/** 年度阶段 (R3-2): what a project does in a year. */
public enum YearPhase {
    PREPARED("预备"),
    NEW("新开工"),
    CONTINUED("续建"),
    COMPLETED("竣工");

    private final String label;

    YearPhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Empty for what was completed before the year. */
    public static Optional<YearPhase> of(KeyProject project, int year) {
        LocalDate started = project.happened().started();
        if (started == null || started.getYear() > year) {
            return Optional.of(PREPARED);
        }
        LocalDate done = done(project);
        if (done != null && done.getYear() < year) {
            return Optional.empty();
        }
        if (started.getYear() == year) {
            return Optional.of(NEW);
        }
        LocalDate end = done == null ? project.profile().due().finish() : done;
        return Optional.of(end != null && end.getYear() <= year ? COMPLETED : CONTINUED);
    }

    private static @Nullable LocalDate done(KeyProject project) {
        LocalDate finished = project.happened().finished();
        return finished == null ? project.happened().produced() : finished;
    }
}
