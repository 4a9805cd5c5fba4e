package luoshi.caseline.many;

import java.util.ArrayList;
import java.util.List;
import luoshi.journal.Fact;
import luoshi.journal.Journal;

/** Facts that are written together. */
final class HeldFacts implements Journal {
    private final Journal stored;
    private final List<Fact> facts = new ArrayList<>();

    HeldFacts(Journal stored) {
        this.stored = stored;
    }

    /** Answers 0: the fact has no number yet. */
    @Override
    public long append(Fact fact) {
        facts.add(fact);
        return 0;
    }

    @Override
    public void appendAll(List<Fact> more) {
        facts.addAll(more);
    }

    void write() {
        stored.appendAll(facts);
    }
}
