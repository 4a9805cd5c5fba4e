package luoshi.report;

/** 办理结果: what a use case of this room answers. */
public sealed interface Answer {

    /** Done; the id of what was made or changed. */
    record Done(long id) implements Answer {}

    /** Refused, in the clerk's words. */
    record Refused(String reason) implements Answer {}
}
