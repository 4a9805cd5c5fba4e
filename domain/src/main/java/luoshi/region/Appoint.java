package luoshi.region;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/**
 * 任免: a person takes a post. Whoever held it hands over: everything open belongs to the post and so passes to the successor, and the old
 * holding keeps its dates, so that it can still be asked who held it then.
 */
public final class Appoint {
    private final Posts posts;
    private final Journal journal;

    public Appoint(Posts posts, Journal journal) {
        this.posts = posts;
        this.journal = journal;
    }

    /**
     * @param kind HOLDER ends the present holder's time the day before; ACTING and B stand beside the holder
     * @param lastDay the last day where it is known, as for one who acts for a leader on leave
     */
    public Answer appoint(
            long regionId, long postId, long personId, Holding.Kind kind, LocalDate from, Optional<LocalDate> lastDay) {
        var post = posts.find(regionId, postId);
        if (post.isEmpty()) {
            return new Refused("没有这个职务");
        }
        if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
            return new Refused("止日不能早于起日");
        }
        if (kind == Holding.Kind.HOLDER) {
            Optional<Holding> present = posts.holdings(regionId, postId).stream()
                    .filter(held -> held.kind() == Holding.Kind.HOLDER && held.validTo() == null)
                    .findFirst();
            if (present.isPresent() && !from.isAfter(present.get().validFrom())) {
                return new Refused(
                        present.get().personName() + "自" + present.get().validFrom() + "任此职，接任日期要晚于这一天");
            }
            present.ifPresent(held -> posts.endHolding(regionId, held.id(), from.minusDays(1)));
        }
        long id = posts.addHolding(new Holding(regionId, 0, postId, personId, "", kind, from, lastDay.orElse(null)));
        journal.append(Fact.of(regionId, "post.taken", "post", postId)
                .to(Particulars.of("person", personId)
                        .and("kind", kind)
                        .and("from", from)
                        .and("to", lastDay.orElse(null))
                        .json()));
        return new Answer.Done(id);
    }
}
