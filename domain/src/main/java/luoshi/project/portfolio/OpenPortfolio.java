package luoshi.project.portfolio;

import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 建项目盘子: numbers that are not given are read from the sentence. */
public final class OpenPortfolio {
    private final Portfolios portfolios;
    private final Journal journal;

    public OpenPortfolio(Portfolios portfolios, Journal journal) {
        this.portfolios = portfolios;
        this.journal = journal;
    }

    public Answer open(Actor actor, Portfolio wish) {
        Long above = wish.parentId();
        Optional<Portfolio> parent = above == null ? Optional.empty() : portfolios.find(actor.regionId(), above);
        String refusal = refusal(actor, wish, parent);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        Portfolio portfolio = new Portfolio(
                0,
                above,
                wish.year(),
                wish.name().strip(),
                wish.quote().strip(),
                wish.commitmentId(),
                wish.bounds(),
                wish.declared().or(Declared.read(wish.quote())));
        long id = portfolios.open(actor.regionId(), portfolio);
        journal.append(Fact.of(actor.regionId(), "portfolio.opened", "portfolio", id)
                .to(Particulars.of("name", portfolio.name())
                        .and("year", portfolio.year())
                        .and("above", parent.map(Portfolio::name).orElse(""))
                        .and("quote", portfolio.quote())
                        .and("count", portfolio.declared().count())
                        .and("total", portfolio.declared().total())
                        .and("completed", portfolio.declared().completed())
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(Actor actor, Portfolio wish, Optional<Portfolio> parent) {
        if (!actor.may("project.keep")) {
            return "项目盘子由发改局建";
        }
        if (wish.name().isBlank()) {
            return "名称没有填";
        }
        if (wish.parentId() != null && parent.isEmpty()) {
            return "没有这个上级盘子";
        }
        if (parent.isPresent() && parent.get().year() != wish.year()) {
            return "和上级盘子不是同一年";
        }
        return portfolios.list(actor.regionId()).stream()
                        .anyMatch(one -> one.year() == wish.year()
                                && one.name().equals(wish.name().strip()))
                ? "这一年已有同名的盘子"
                : null;
    }
}
