package luoshi.project.portfolio;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;

/** 项目出盘: with a reason; that it was in it stays known. */
public final class LeavePortfolio {
    private final Portfolios portfolios;
    private final Journal journal;

    public LeavePortfolio(Portfolios portfolios, Journal journal) {
        this.portfolios = portfolios;
        this.journal = journal;
    }

    public Answer leave(Actor actor, long id, long projectId, String because) {
        if (!actor.may("project.keep")) {
            return new Answer.Refused("项目盘子由发改局管理");
        }
        if (because.isBlank()) {
            return new Answer.Refused("请写出盘的理由");
        }
        if (!portfolios.leave(actor.regionId(), id, projectId, because.strip())) {
            return new Answer.Refused("项目不在这个盘子里");
        }
        journal.append(Fact.of(actor.regionId(), "portfolio.left", "portfolio", id)
                .to(Particulars.of("project", projectId)
                        .and("reason", because.strip())
                        .json()));
        return new Answer.Done(id);
    }
}
