package luoshi.supervision.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored bulletins. */
public interface Bulletins {

    long add(long regionId, BulletinKind kind, Bulletin.Text text, LocalDate day);

    Optional<Bulletin> find(long regionId, long id);

    /** Those that the person who asks may see, the latest first, without what they name. */
    List<Bulletin> latest(long regionId, int most);

    /** Answers whether it was still a draft. */
    boolean edit(Bulletin bulletin, Bulletin.Text text);

    /** Keeps everybody else from it until the end of the transaction; answers whether it is still a draft. */
    boolean hold(Bulletin bulletin);

    int takeNumber(long regionId, int year);

    void issue(Bulletin bulletin, Bulletin.Issue issue);
}
