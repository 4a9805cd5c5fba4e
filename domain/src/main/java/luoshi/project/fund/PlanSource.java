package luoshi.project.fund;

import java.util.Optional;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 列资金来源: what is expected through a channel in a year, for one project or for whichever. */
public final class PlanSource {
    private static final Audience WHOLE = new Audience(java.util.List.of(), 0);

    private final Projects projects;
    private final Funds funds;
    private final Journal journal;

    public PlanSource(Projects projects, Funds funds, Journal journal) {
        this.projects = projects;
        this.funds = funds;
        this.journal = journal;
    }

    public Answer plan(Actor actor, Source source) {
        Long project = source.projectId();
        Optional<KeyProject> meant = project == null ? Optional.empty() : projects.find(actor.regionId(), project);
        String refusal = refusal(actor, source, meant);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long id = funds.add(
                actor.regionId(), source, meant.map(KeyProject::audience).orElse(WHOLE));
        journal.append(Fact.of(actor.regionId(), "fund.planned", "fund", id)
                .to(Particulars.of("name", source.name())
                        .and("channel", source.channel().label())
                        .and("year", source.year())
                        .and("project", project)
                        .and("amount", source.level().planned().toPlainString())
                        .and("document", source.document())
                        .json()));
        return new Answer.Done(id);
    }

    private static @Nullable String refusal(Actor actor, Source source, Optional<KeyProject> meant) {
        if (!actor.may("project.fund")) {
            return "资金来源由财政局、发改局登记";
        }
        if (source.name().isBlank()) {
            return "资金名称没有填";
        }
        if (source.level().planned().signum() <= 0) {
            return "计划金额要大于0";
        }
        return source.projectId() != null && meant.isEmpty() ? "没有这个项目" : null;
    }
}
