package luoshi.notice.channel;

/** 回执: what came of handing a message out, with what the other side said. */
public sealed interface Receipt {

    String answer();

    /** It was taken. */
    record Taken(String answer) implements Receipt {}

    /** It was surely not taken, and may be later. */
    record Later(String answer) implements Receipt {}

    /** It was surely not taken and never will be as it is. */
    record Never(String answer) implements Receipt {}

    /** It was handed out and nobody answered: it may have been taken. */
    record Unsure(String answer) implements Receipt {}
}
