package luoshi.bench;

/** A claim tried many times over. */
public interface Proof {

    String name();

    Outcome run(Options options) throws Exception;

    /** Whether it held, and the figures in one sentence. */
    record Outcome(boolean holds, String sentence) {}
}
