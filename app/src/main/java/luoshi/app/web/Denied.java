package luoshi.app.web;

import java.util.Arrays;
import luoshi.access.Actor;

/** 无权: the person may not open this page. What may be seen and done is decided by the database; this spares an empty page. */
public final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Denied() {
        super("the person has none of the rights", null, false, false);
    }

    /** Lets pass who has one of the rights. */
    public static void unless(Actor actor, String... rights) {
        if (Arrays.stream(rights).noneMatch(actor::may)) {
            throw new Denied();
        }
    }
}
