package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Condition;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked for becomes a filter of the ledger; words are looked up in the search index and compared again. */
@Component
class FilterReader {
    /** So many of the matters that may hold the words are looked at. */
    static final int FOUND = 5_000;

    private static final String NUMBER = "\\d{1,6}";

    private final Commitments commitments;
    private final SearchIndex search;

    FilterReader(Commitments commitments, SearchIndex search) {
        this.commitments = commitments;
        this.search = search;
    }

    Commitments.Filter filter(Actor actor, long report, Asked asked, LocalDate today) {
        return new Commitments.Filter(
                actor.regionId(),
                report,
                viewer(actor),
                asked.state(),
                asked.asks("kind") ? asked.of("kind") : null,
                asked.number("lead"),
                new Commitments.Fine(conditions(actor, asked, today)));
    }

    /** Whose counters tell the totals; null where several units' rows are seen together. */
    private static @Nullable Long viewer(Actor actor) {
        Set<Long> units = actor.scope().units();
        return actor.scope().whole()
                ? Long.valueOf(0)
                : units.size() == 1 ? units.iterator().next() : null;
    }

    private List<Condition> conditions(Actor actor, Asked asked, LocalDate today) {
        List<Condition> conditions = new ArrayList<>();
        Long leader = asked.number("leader");
        Long involved = asked.number("involved");
        LocalDate from = asked.day("from");
        LocalDate to = asked.day("to");
        add(conditions, asked.asks("q"), () -> words(actor, asked.of("q")));
        add(conditions, asked.asks("section"), () -> new Condition.Section(asked.of("section")));
        add(conditions, leader != null, () -> new Condition.Leader(leader == null ? 0 : leader));
        add(conditions, involved != null, () -> new Condition.Involved(involved == null ? 0 : involved));
        add(conditions, from != null, () -> new Condition.DueFrom(from == null ? today : from));
        add(conditions, to != null, () -> new Condition.DueTo(to == null ? today : to));
        add(conditions, asked.asks("late"), () -> new Condition.Late(today));
        add(conditions, asked.of("pledges").equals("true"), () -> Condition.Flag.PLEDGES);
        add(
                conditions,
                asked.asks("pledges") && !asked.of("pledges").equals("true"),
                () -> new Condition.Pledge(asked.of("pledges")));
        add(
                conditions,
                asked.asks("figure"),
                () -> asked.of("figure").equals("yes") ? Condition.Flag.COUNTED : Condition.Flag.UNCOUNTED);
        add(
                conditions,
                asked.asks("bound"),
                () -> asked.of("bound").equals("yes") ? Condition.Flag.BOUND : Condition.Flag.UNBOUND);
        add(conditions, asked.asks("troubles"), () -> Condition.Flag.TROUBLED);
        add(conditions, asked.asks("gaps"), () -> Condition.Flag.INCOMPLETE);
        return conditions;
    }

    private static void add(
            List<Condition> conditions, boolean asked, java.util.function.Supplier<Condition> condition) {
        if (asked) {
            conditions.add(condition.get());
        }
    }

    /** Whether more matters may hold the words than are looked at. */
    boolean cuts(Actor actor, String words) {
        return !words.matches(NUMBER) && search.find("commitment", words, FOUND).size() >= FOUND;
    }

    /** A number alone is the number of a matter; words are found where the quote or the office's words hold them. */
    private Condition words(Actor actor, String words) {
        if (words.matches(NUMBER)) {
            return new Condition.Numbered(Integer.parseInt(words));
        }
        String folded = Grams.fold(words);
        return new Condition.Among(
                commitments.withIds(actor.regionId(), search.find("commitment", words, FOUND), FOUND).stream()
                        .filter(found ->
                                Grams.fold(found.quote() + found.task()).contains(folded))
                        .map(Commitment::id)
                        .toList());
    }
}
