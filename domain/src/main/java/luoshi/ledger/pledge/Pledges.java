package luoshi.ledger.pledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored years, suggestions, pledges and scores. */
public interface Pledges {

    /** The latest first. */
    List<PledgeYear> years(long regionId);

    Optional<PledgeYear> year(long regionId, int year);

    /** Adds the year or changes it. */
    void keep(PledgeYear year);

    long addSuggestion(long regionId, Suggestion suggestion, byte @Nullable [] name, byte @Nullable [] phone);

    /** The latest first. */
    List<Suggestion> suggestions(long regionId, int year, int most);

    long countSuggestions(long regionId, int year);

    Optional<Suggestion> receipt(long regionId, String receipt);

    /** Puts the suggestion into the candidate, with what is told to whoever asks by its receipt. */
    void answer(long regionId, long suggestionId, @Nullable Long pledgeId, String answer);

    /** By level, then in the order of the choice, then by id. */
    List<Pledge> of(long regionId, int year);

    Optional<Pledge> find(long regionId, long id);

    long add(long regionId, Pledge pledge);

    void vote(long regionId, long id, Pledge.Vote vote);

    void become(long regionId, long id, Pledge.State state, @Nullable Long commitmentId);

    void score(long regionId, long pledgeId, Pledge.Sheet sheet);

    /** By pledge; those without a sheet are not there. */
    Map<Long, Pledge.Scores> scores(long regionId, int year);

    /** 民生实事 of the ledger of the year that stand in no published pledge, by level. */
    List<InLedger> loose(long regionId, int year);

    /** A pledge as the report itself has it. */
    record InLedger(long commitmentId, String level, String words) {}
}
