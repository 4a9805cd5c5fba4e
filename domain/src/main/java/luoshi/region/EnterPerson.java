package luoshi.region;

import luoshi.journal.Fact;
import luoshi.journal.Journal;

/** 录入人员. Two people may have the same name. */
public final class EnterPerson {
    private final Posts posts;
    private final Journal journal;

    public EnterPerson(Posts posts, Journal journal) {
        this.posts = posts;
        this.journal = journal;
    }

    public Answer enter(long regionId, String name) {
        if (name.isBlank()) {
            return new Refused("姓名没有填");
        }
        long id = posts.addPerson(regionId, name);
        journal.append(Fact.of(regionId, "person.entered", "person", id));
        return new Answer.Done(id);
    }
}
