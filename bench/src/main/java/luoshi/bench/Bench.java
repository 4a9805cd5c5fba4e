package luoshi.bench;

/** A named set of measured cases. */
public interface Bench {

    String name();

    /** Makes the data sets, outside the checkout; what is there already is kept. */
    default void prepare() throws Exception {}

    void run(Options options, Sink sink) throws Exception;
}
