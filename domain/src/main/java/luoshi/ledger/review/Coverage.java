package luoshi.ledger.review;

import java.util.ArrayList;
import java.util.List;

/**
 * 覆盖 (R5-2): of the checkable sentences, how many are a commitment, how many have a reason for not being one, and which are still open.
 *
 * @param waiting sentences whose candidates wait for review
 * @param open sentences with neither a candidate nor a reason, in text order
 */
public record Coverage(int sentences, int covered, int explained, int waiting, List<Review.Sentence> open) {

    /** @param candidates in text order */
    public static Coverage of(List<Review.Sentence> sentences, List<Candidate> candidates) {
        int covered = 0;
        int explained = 0;
        int waiting = 0;
        List<Review.Sentence> open = new ArrayList<>();
        int next = 0;
        for (Review.Sentence sentence : sentences) {
            while (next < candidates.size() && end(candidates.get(next)) <= sentence.start()) {
                next++;
            }
            boolean approved = false;
            boolean waits = false;
            boolean refused = false;
            for (int i = next; i < candidates.size() && start(candidates.get(i)) < sentence.end(); i++) {
                Candidate candidate = candidates.get(i);
                approved |= !candidate.waits() && !candidate.refused();
                waits |= candidate.waits();
                refused |= candidate.refused();
            }
            if (waits) {
                waiting++;
            } else if (approved) {
                covered++;
            } else if (refused || !sentence.reason().isEmpty()) {
                explained++;
            } else {
                open.add(sentence);
            }
        }
        return new Coverage(sentences.size(), covered, explained, waiting, List.copyOf(open));
    }

    public boolean complete() {
        return open.isEmpty() && waiting == 0;
    }

    private static int start(Candidate candidate) {
        return candidate.commitment().place().start();
    }

    private static int end(Candidate candidate) {
        return candidate.commitment().place().end();
    }
}
