package luoshi.app.web;

/** What was asked for does not exist, or not for this person: the two are never told apart. */
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Missing() {
        super("not there, or not for this person", null, false, false);
    }
}
