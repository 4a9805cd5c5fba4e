package luoshi.region;

/** 办理结果: what a use case of this room answers. */
public sealed interface Answer permits Answer.Done, Refused {

    /** Done; the id of what was made or changed. */
    record Done(long id) implements Answer {}
}
