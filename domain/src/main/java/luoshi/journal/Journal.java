package luoshi.journal;

/** 留痕簿: where every change of state leaves its fact, in the transaction of the change. */
public interface Journal {

    /** Appends the fact and answers its id. */
    long append(Fact fact);
}
