package luoshi.report.term;

import java.util.List;
import java.util.Optional;

/** The stored terms. */
public interface Terms {

    /** All, those that wait for an explanation first. */
    List<Term> list(long regionId);

    Optional<Term> find(long regionId, long id);

    void addAll(List<Term> terms);

    long add(Term term);

    void change(Term term);
}
