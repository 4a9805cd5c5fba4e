package luoshi.journal;

import java.util.List;

/** 留痕簿: where every change of state leaves its fact, in the transaction of the change. */
public interface Journal {

    /** Appends the fact and answers its id. */
    long append(Fact fact);

    /** The same for many things of one county that went through one act. */
    default void appendAll(List<Fact> facts) {
        facts.forEach(this::append);
    }
}
