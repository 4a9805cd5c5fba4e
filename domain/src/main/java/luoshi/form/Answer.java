package luoshi.form;

/** What came of an act on a form. */
public sealed interface Answer {
    /** @param id of the form's version */
    record Done(long id) implements Answer {}

    /** @param reason a sentence that says what to do */
    record Refused(String reason) implements Answer {}
}
