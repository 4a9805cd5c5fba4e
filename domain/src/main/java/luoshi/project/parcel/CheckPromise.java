package luoshi.project.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 核验标准地承诺 (R3-8): the figure found at 竣工, 投产 or 达效 against the one promised. A later check takes the place of one before; the journal keeps both. */
public final class CheckPromise {
    private final Projects projects;
    private final Parcels parcels;
    private final Journal journal;

    public CheckPromise(Projects projects, Parcels parcels, Journal journal) {
        this.projects = projects;
        this.parcels = parcels;
        this.journal = journal;
    }

    public Answer check(
            Actor actor, long projectId, Control control, BigDecimal actual, String words, LocalDate today) {
        Optional<KeyProject> project = projects.find(actor.regionId(), projectId);
        Optional<Parcel> parcel = parcels.of(actor.regionId(), projectId);
        Optional<Parcel.Promise> promise = parcel.stream()
                .flatMap(one -> one.promises().stream())
                .filter(one -> one.control() == control)
                .findFirst();
        if (project.isEmpty() || parcel.isEmpty() || promise.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("标准地承诺由发改局核验");
        }
        String refusal = early(project.get(), parcel.get(), control, today);
        if (refusal == null && words.isBlank()) {
            refusal = "核验情况没有填";
        }
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        boolean kept = control.meets(promise.get().promised(), actual);
        parcels.check(project.get(), control, new Parcel.Check(today, actual, kept, words.strip()));
        journal.append(Fact.of(
                        actor.regionId(),
                        kept ? "project.promise-kept" : "project.promise-broken",
                        "project",
                        projectId)
                .to(Particulars.of("control", control.label())
                        .and("promised", control.told(promise.get().promised()))
                        .and("actual", control.told(actual))
                        .and("words", words.strip())
                        .json()));
        return new Answer.Done(projectId);
    }

    private static @Nullable String early(KeyProject project, Parcel parcel, Control control, LocalDate today) {
        KeyProject.Happened happened = project.happened();
        if (control.stage() == Control.Stage.BUILT) {
            return happened.finished() == null && happened.produced() == null ? control.label() + "在竣工、投产之后核验" : null;
        }
        return happened.produced() == null && parcel.fullDue().isAfter(today)
                ? control.label() + "在投产、达效之后核验，达效期限" + parcel.fullDue()
                : null;
    }
}
