package luoshi.region;

import java.time.LocalDate;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 免职: a holding ends; what the post is responsible for stays with the post. */
public final class Relieve {
    private final Posts posts;
    private final Journal journal;

    public Relieve(Posts posts, Journal journal) {
        this.posts = posts;
        this.journal = journal;
    }

    public Answer relieve(long regionId, long postId, long holdingId, LocalDate lastDay) {
        var held = posts.holdings(regionId, postId).stream()
                .filter(holding -> holding.id() == holdingId)
                .findFirst();
        if (held.isEmpty() || held.get().validTo() != null) {
            return new Refused("这段任职已经结束，或不存在");
        }
        if (lastDay.isBefore(held.get().validFrom())) {
            return new Refused("止日不能早于起日" + held.get().validFrom());
        }
        posts.endHolding(regionId, holdingId, lastDay);
        journal.append(Fact.of(regionId, "post.left", "post", postId)
                .to(Particulars.of("person", held.get().personId())
                        .and("to", lastDay)
                        .json()));
        return new Answer.Done(holdingId);
    }
}
