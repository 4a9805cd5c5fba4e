package luoshi.caseline.many;

import java.util.ArrayList;
import java.util.List;
import luoshi.access.Scope;
import luoshi.notice.Notices;

/** Letters that are sent together. */
final class HeldLetters implements Notices {
    private final Notices stored;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Integer> restrictions = new ArrayList<>();

    HeldLetters(Notices stored) {
        this.stored = stored;
    }

    @Override
    public void tell(Letter letter, int restriction) {
        letters.add(letter);
        restrictions.add(restriction);
    }

    @Override
    public void tellAll(List<Letter> more, List<Integer> theirs) {
        letters.addAll(more);
        restrictions.addAll(theirs);
    }

    void write() {
        stored.tellAll(letters, restrictions);
    }

    @Override
    public int deliver(long regionId, int most) {
        return stored.deliver(regionId, most);
    }

    @Override
    public long waiting(long regionId) {
        return stored.waiting(regionId);
    }

    @Override
    public List<Arrived> inbox(long regionId, Scope scope, long beforeId, int most) {
        return stored.inbox(regionId, scope, beforeId, most);
    }

    @Override
    public long unread(long regionId, Scope scope) {
        return stored.unread(regionId, scope);
    }

    @Override
    public void read(long regionId, Scope scope, long id, long accountId) {
        stored.read(regionId, scope, id, accountId);
    }
}
