package luoshi.ledger.review;

import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Duty;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** 合并、拆分、标记、修改: the passages of candidates are drawn differently. Each quote stays the exact words of the report. */
public final class ReshapeCandidates {
    private final Review review;
    private final SearchIndex search;
    private final Journal journal;

    public ReshapeCandidates(Review review, SearchIndex search, Journal journal) {
        this.review = review;
        this.search = search;
        this.journal = journal;
    }

    /** 合并: the candidate goes into the one before it in the same paragraph, whose passage grows up to its end. */
    public Answer merge(Actor actor, long id, String body) {
        @Nullable Candidate second = mine(actor, id);
        if (second == null) {
            return ReviewCandidates.REFUSED;
        }
        Commitment.Place place = second.commitment().place();
        @Nullable
        Candidate first = review.of(actor.regionId(), second.commitment().reportId()).stream()
                .takeWhile(other -> other.id() != id)
                .filter(other ->
                        !other.refused() && other.commitment().place().paragraphStart() == place.paragraphStart())
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (first == null) {
            return new Answer.Refused("同一段里前面没有可以合并的事项");
        }
        if (!first.commitment().state().beforeOpinion()) {
            return new Answer.Refused("前一条已送征求意见，不能再合并");
        }
        int start = first.commitment().place().start();
        String quote = body.substring(start, place.end());
        review.refuse(actor.regionId(), id, "合并入上一条", first.id());
        review.respan(actor.regionId(), first.id(), start, place.end(), quote);
        search.put(actor.regionId(), "commitment", first.id(), quote);
        journal.append(Fact.of(actor.regionId(), "candidate.merged", "commitment", id)
                .from(Particulars.of("quote", second.commitment().quote()).json())
                .to(Particulars.of("into", first.id()).and("quote", quote).json()));
        return new Answer.Done(first.id());
    }

    /** 拆分: into parts that stand in the quote one after another; the first keeps the candidate. Answers its id. */
    public Answer split(Actor actor, long id, List<String> parts) {
        @Nullable Candidate whole = mine(actor, id);
        if (whole == null) {
            return ReviewCandidates.REFUSED;
        }
        Commitment commitment = whole.commitment();
        List<String> wanted = parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<Review.Draft> drafts = new ArrayList<>();
        int at = 0;
        for (String part : wanted) {
            int found = commitment.quote().indexOf(part, at);
            if (found < 0) {
                return new Answer.Refused("“" + part + "”不是这一条里接下来的原话。每行写一段原话，前后顺序不变");
            }
            at = found + part.length();
            drafts.add(piece(whole, commitment.place().start() + found, part));
        }
        if (drafts.size() < 2) {
            return new Answer.Refused("请把原话分成两行以上，每行一条");
        }
        Review.Draft first = drafts.getFirst();
        review.respan(actor.regionId(), id, first.place().start(), first.place().end(), first.quote());
        List<Review.Draft> others = drafts.subList(1, drafts.size());
        List<Long> ids = review.add(actor.regionId(), commitment.reportId(), commitment.year(), others);
        search.put(actor.regionId(), "commitment", id, first.quote());
        search.putAll(
                actor.regionId(),
                "commitment",
                ids,
                others.stream().map(Review.Draft::quote).toList());
        journal.append(Fact.of(actor.regionId(), "candidate.split", "commitment", id)
                .from(Particulars.of("quote", commitment.quote()).json())
                .to(Particulars.of("parts", wanted).and("new", ids).json()));
        return new Answer.Done(id);
    }

    /** 标一处新的: a passage that the reader passed over. The paragraph's bounds come from the body. */
    public Answer mark(Actor actor, long reportId, int year, String body, int start, int end) {
        if (!actor.may("ledger.manage")) {
            return ReviewCandidates.REFUSED;
        }
        if (start < 0
                || end > body.length()
                || start >= end
                || body.substring(start, end).isBlank()) {
            return new Answer.Refused("请先在原文里选中要标记的文字");
        }
        boolean taken = review.of(actor.regionId(), reportId).stream()
                .anyMatch(other -> !other.refused()
                        && other.commitment().place().start() < end
                        && start < other.commitment().place().end());
        if (taken) {
            return new Answer.Refused("选中的文字与已有的事项重叠");
        }
        int paragraphStart = body.lastIndexOf('\n', start) + 1;
        int lineEnd = body.indexOf('\n', end);
        String quote = body.substring(start, end);
        Review.Draft draft = new Review.Draft(
                "deliverable",
                null,
                quote,
                new Commitment.Place(start, end, paragraphStart, lineEnd < 0 ? body.length() : lineEnd, ""),
                "",
                "",
                List.of("人工标记"),
                null,
                Duty.NONE);
        List<Long> ids = review.add(actor.regionId(), reportId, year, List.of(draft));
        search.putAll(actor.regionId(), "commitment", ids, List.of(quote));
        journal.append(Fact.of(actor.regionId(), "candidate.marked", "commitment", ids.getFirst())
                .to(Particulars.of("quote", quote).and("start", start).json()));
        return new Answer.Done(ids.getFirst());
    }

    public Answer edit(Actor actor, long id, Review.Edit edit) {
        @Nullable Candidate candidate = mine(actor, id);
        if (candidate == null) {
            return ReviewCandidates.REFUSED;
        }
        if (edit.duty().twice() != null) {
            return new Answer.Refused("同一个单位不能既牵头又配合");
        }
        review.edit(actor.regionId(), id, edit);
        Commitment before = candidate.commitment();
        journal.append(Fact.of(actor.regionId(), "candidate.edited", "commitment", id)
                .from(told(new Review.Edit(
                        before.task(),
                        before.kind(),
                        candidate.firmness(),
                        before.pledge(),
                        before.goal(),
                        before.duty())))
                .to(told(edit)));
        return new Answer.Done(id);
    }

    private static String told(Review.Edit edit) {
        return Particulars.of("task", edit.task())
                .and("kind", edit.kind())
                .and("firmness", edit.firmness())
                .and("pledge", edit.pledge())
                .and("goal", edit.goal())
                .and("duty", edit.duty())
                .json();
    }

    private @Nullable Candidate mine(Actor actor, long id) {
        return actor.may("ledger.manage")
                ? review.find(actor.regionId(), id)
                        .filter(candidate -> candidate.commitment().state().beforeOpinion())
                        .orElse(null)
                : null;
    }

    private static Review.Draft piece(Candidate whole, int start, String quote) {
        Commitment commitment = whole.commitment();
        Commitment.Place place = commitment.place();
        return new Review.Draft(
                commitment.kind(),
                commitment.pledge(),
                quote,
                new Commitment.Place(
                        start, start + quote.length(), place.paragraphStart(), place.paragraphEnd(), place.section()),
                whole.firmness(),
                whole.deadlineWords(),
                List.of("人工拆分"),
                null,
                commitment.duty());
    }
}
