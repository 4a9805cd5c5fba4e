package luoshi.visit.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import luoshi.visit.Leaders;
import luoshi.visit.SiteVisits;
import org.jspecify.annotations.Nullable;

/** 部署工作周: its days, its theme, and where each leader goes. Weeks do not overlap, so that a visit counts in one. */
public final class DeclareWeek {
    private static final int DAYS_AT_MOST = 14;

    private final Weeks weeks;
    private final Leaders leaders;
    private final Journal journal;

    public DeclareWeek(Weeks weeks, Leaders leaders, Journal journal) {
        this.weeks = weeks;
        this.leaders = leaders;
        this.journal = journal;
    }

    /** A week as it was entered. */
    public record Wish(String title, String theme, String document, SiteVisits.Span span, List<Week.Place> places) {}

    public Answer declare(Actor actor, Wish wish, LocalDate today) {
        @Nullable String refusal = refusal(actor, wish, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        Week week = new Week(
                actor.regionId(),
                0,
                wish.title().strip(),
                wish.theme().strip(),
                wish.document().strip(),
                wish.span(),
                "",
                null);
        long id = weeks.add(week, wish.places());
        journal.append(Fact.of(actor.regionId(), "week.declared", "week", id)
                .to(Particulars.of("title", week.title())
                        .and("from", week.span().from())
                        .and("to", week.span().to())
                        .and("count", wish.places().size())
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(Actor actor, Wish wish, LocalDate today) {
        if (!actor.may("visit.keep")) {
            return "工作周由督查室或政府办部署";
        }
        if (wish.title().isBlank() || wish.theme().isBlank()) {
            return wish.title().isBlank() ? "名称没有填" : "主题没有填";
        }
        SiteVisits.Span span = wish.span();
        if (span.to().isBefore(span.from()) || span.to().isAfter(span.from().plusDays(DAYS_AT_MOST - 1))) {
            return "起止日期不对：结束不早于开始，最长" + DAYS_AT_MOST + "天";
        }
        if (wish.places().isEmpty()) {
            return "至少写一位领导去哪里";
        }
        Optional<Week> other = weeks.within(actor.regionId(), span);
        if (other.isPresent()) {
            return "与“" + other.get().title() + "”日期重叠，一次走访只能计入一个工作周";
        }
        return wish.places().stream()
                        .allMatch(place -> leaders.find(actor.regionId(), place.postId(), today)
                                .isPresent())
                ? null
                : "领导请从列表里选";
    }
}
