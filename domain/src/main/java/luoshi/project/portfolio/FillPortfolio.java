package luoshi.project.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.batch.Batches;
import luoshi.supervision.Answer;

/** 项目入盘: those that the group admits; a project may be in several. */
public final class FillPortfolio {
    private final Portfolios portfolios;
    private final Projects projects;
    private final Batches named;
    private final Journal journal;

    public FillPortfolio(Portfolios portfolios, Projects projects, Batches named, Journal journal) {
        this.portfolios = portfolios;
        this.projects = projects;
        this.named = named;
        this.journal = journal;
    }

    /** @param namesOrCodes of projects */
    public Answer fill(Actor actor, long id, List<String> namesOrCodes) {
        long region = actor.regionId();
        Optional<Portfolio> found = portfolios.find(region, id);
        if (found.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("项目盘子由发改局管理");
        }
        List<String> wanted = namesOrCodes.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        Map<String, Long> ids = named.named(region, wanted);
        List<String> unknown =
                wanted.stream().filter(one -> !ids.containsKey(one)).toList();
        if (wanted.isEmpty() || !unknown.isEmpty()) {
            return new Answer.Refused(wanted.isEmpty() ? "请写项目名称或代码，一行一个" : "没有这些项目：" + String.join("、", unknown));
        }
        List<KeyProject> chosen = projects.all(
                region,
                wanted.stream()
                        .map(ids::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        List<String> outside = chosen.stream()
                .filter(project -> !found.get().bounds().admit(project))
                .map(KeyProject::name)
                .toList();
        if (!outside.isEmpty()) {
            return new Answer.Refused("不合入盘条件：" + String.join("、", outside));
        }
        int added = portfolios.fill(found.get(), chosen);
        if (added == 0) {
            return new Answer.Refused("这些项目已经在盘子里");
        }
        journal.append(Fact.of(region, "portfolio.filled", "portfolio", id)
                .to(Particulars.of(
                                "projects", chosen.stream().map(KeyProject::id).toList())
                        .and("count", added)
                        .json()));
        return new Answer.Done(id);
    }
}
