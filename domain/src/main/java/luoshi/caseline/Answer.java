package luoshi.caseline;

/** 办理结果: what a use case of this room answers. */
public sealed interface Answer {

    /**
     * Done.
     *
     * @param id of the case
     * @param linked whether nothing new was opened, because the same was there already (R8-3)
     */
    record Done(long id, boolean linked) implements Answer {
        public Done(long id) {
            this(id, false);
        }
    }

    /** Refused, in the clerk's words. */
    record Refused(String reason) implements Answer {}
}
