package luoshi.ledger.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.foundation.text.Moved;
import luoshi.foundation.text.Moved.Fate;
import luoshi.foundation.text.Span;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Commitment;
import luoshi.ledger.review.Candidate.Carried;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * 随稿结转: the matters of a report go over to its new version. Words that still stand keep every decision; words that changed are read anew and wait for
 * review, with their number; words that are gone take their matter out. What was sent for opinion or issued keeps its words and is flagged.
 */
public final class CarryCandidates {
    private final Review review;
    private final SearchIndex search;
    private final Journal journal;

    public CarryCandidates(Review review, SearchIndex search, Journal journal) {
        this.review = review;
        this.search = search;
        this.journal = journal;
    }

    /**
     * The new version.
     *
     * @param number which version it is, from 1
     * @param drafts what the reader found in it, in text order
     * @param sentences its checkable sentences, in text order
     */
    public record NewVersion(
            long reportId,
            int number,
            int year,
            String body,
            List<Review.Draft> drafts,
            List<Review.Sentence> sentences) {}

    /** How many matters came over unchanged, changed, not at all, and are new. */
    public record Outcome(int same, int changed, int gone, int fresh) {}

    public Outcome carry(long regionId, long oldReport, NewVersion version, Moved moved) {
        List<Review.Carry> carried = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        Set<Review.Draft> known = new HashSet<>();
        for (Candidate candidate : review.of(regionId, oldReport)) {
            Review.@Nullable Carry carry = carry(candidate, version, moved.of(span(candidate)));
            if (carry != null) {
                carried.add(carry);
                known.addAll(
                        touching(version, carry.place().start(), carry.place().end()));
            } else if (!candidate.refused()) {
                gone.add(candidate.id());
            }
        }
        List<Review.Draft> fresh = version.drafts().stream()
                .filter(draft -> !known.contains(draft))
                .toList();
        gone.forEach(id -> review.refuse(regionId, id, "第" + version.number() + "稿已删去这段文字", null));
        review.carry(regionId, version.reportId(), carried);
        List<Long> ids = review.add(regionId, version.reportId(), version.year(), fresh);
        review.mark(regionId, ids, "new");
        review.addSentences(regionId, version.reportId(), sentences(regionId, oldReport, version, moved));
        index(regionId, carried, ids, fresh);
        tell(regionId, oldReport, version.reportId(), carried, gone, ids);
        int changed = count(carried, "changed");
        return new Outcome(carried.size() - changed - count(carried, "gone"), changed, gone.size(), fresh.size());
    }

    /** Null where the matter stays behind with the old version. */
    private static Review.@Nullable Carry carry(Candidate candidate, NewVersion version, Fate fate) {
        Commitment commitment = candidate.commitment();
        if (commitment.place().isNowhere()) {
            return new Review.Carry(
                    candidate.id(), commitment.place(), commitment.quote(), new Carried("same", ""), null);
        }
        boolean early = commitment.state().beforeOpinion();
        return switch (fate) {
            case Fate.Kept kept ->
                new Review.Carry(
                        candidate.id(),
                        place(commitment, version, kept.span()),
                        commitment.quote(),
                        new Carried("same", ""),
                        null);
            case Fate.Altered altered
            when early && candidate.mergedInto() == null -> reread(candidate, version, altered.span());
            case Fate.Altered altered ->
                new Review.Carry(
                        candidate.id(),
                        place(commitment, version, altered.span()),
                        commitment.quote(),
                        new Carried("changed", commitment.quote()),
                        null);
            case Fate.Gone none when early -> null;
            case Fate.Gone none ->
                new Review.Carry(
                        candidate.id(),
                        place(commitment, version, new Span(none.at(), none.at())),
                        commitment.quote(),
                        new Carried("gone", commitment.quote()),
                        null);
        };
    }

    /** The reader's own passage where it found one there, else what the old passage became. */
    private static Review.Carry reread(Candidate candidate, NewVersion version, Span span) {
        Commitment commitment = candidate.commitment();
        Carried how = new Carried("changed", commitment.quote());
        return touching(version, span.start(), span.end()).stream()
                .max((one, other) -> Integer.compare(shared(one, span), shared(other, span)))
                .map(draft -> new Review.Carry(candidate.id(), draft.place(), draft.quote(), how, draft))
                .orElseGet(() -> {
                    Commitment.Place place = place(commitment, version, span);
                    String quote = span.of(version.body());
                    Review.Draft same = new Review.Draft(
                            commitment.kind(),
                            commitment.pledge(),
                            quote,
                            place,
                            candidate.firmness(),
                            candidate.deadlineWords(),
                            candidate.reasons(),
                            commitment.goal(),
                            commitment.duty());
                    return new Review.Carry(candidate.id(), place, quote, how, same);
                });
    }

    private static List<Review.Draft> touching(NewVersion version, int start, int end) {
        return version.drafts().stream()
                .filter(draft -> start < end
                        && draft.place().start() < end
                        && start < draft.place().end())
                .toList();
    }

    private static int shared(Review.Draft draft, Span span) {
        return Math.min(draft.place().end(), span.end())
                - Math.max(draft.place().start(), span.start());
    }

    private static Commitment.Place place(Commitment commitment, NewVersion version, Span span) {
        String body = version.body();
        int lineEnd = body.indexOf('\n', span.end());
        return touching(version, span.start(), span.end()).stream()
                .findFirst()
                .map(Review.Draft::place)
                .map(near -> new Commitment.Place(
                        span.start(), span.end(), near.paragraphStart(), near.paragraphEnd(), near.section()))
                .orElseGet(() -> new Commitment.Place(
                        span.start(),
                        span.end(),
                        body.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1,
                        lineEnd < 0 ? body.length() : lineEnd,
                        commitment.place().section()));
    }

    private static Span span(Candidate candidate) {
        Commitment.Place place = candidate.commitment().place();
        return new Span(place.start(), place.end());
    }

    /** A sentence whose words still stand keeps the reason that was given for it. */
    private List<Review.Sentence> sentences(long regionId, long oldReport, NewVersion version, Moved moved) {
        var reasons = review.sentences(regionId, oldReport).stream()
                .filter(sentence -> !sentence.reason().isEmpty())
                .filter(sentence -> moved.of(new Span(sentence.start(), sentence.end())) instanceof Fate.Kept)
                .collect(Collectors.toMap(
                        sentence -> ((Fate.Kept) moved.of(new Span(sentence.start(), sentence.end()))).span(),
                        Review.Sentence::reason));
        return version.sentences().stream()
                .map(sentence -> new Review.Sentence(
                        sentence.start(),
                        sentence.end(),
                        reasons.getOrDefault(new Span(sentence.start(), sentence.end()), "")))
                .toList();
    }

    private void index(long regionId, List<Review.Carry> carried, List<Long> ids, List<Review.Draft> fresh) {
        search.putAll(
                regionId,
                "commitment",
                ids,
                fresh.stream().map(Review.Draft::quote).toList());
        carried.stream()
                .filter(carry -> carry.reread() != null)
                .forEach(carry -> search.put(regionId, "commitment", carry.id(), carry.quote()));
    }

    private void tell(
            long regionId, long from, long to, List<Review.Carry> carried, List<Long> gone, List<Long> fresh) {
        journal.append(Fact.of(regionId, "candidates.carried", "report", to)
                .to(Particulars.of("from", from)
                        .and("same", ids(carried, "same"))
                        .and("changed", ids(carried, "changed"))
                        .and("goneButLive", ids(carried, "gone"))
                        .and("gone", gone)
                        .and("new", fresh)
                        .json()));
    }

    private static int count(List<Review.Carry> carried, String how) {
        return ids(carried, how).size();
    }

    private static List<Long> ids(List<Review.Carry> carried, String how) {
        return carried.stream()
                .filter(carry -> carry.carried().how().equals(how))
                .map(Review.Carry::id)
                .toList();
    }
}
