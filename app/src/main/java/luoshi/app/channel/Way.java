package luoshi.app.channel;

import java.util.function.Function;
import luoshi.access.Actor;

/** The program's own way into one transaction of a county. */
public interface Way {

    <T> T once(long region, Function<Actor, T> work);

    /** The same, reading as an account does and changing nothing. */
    <T> T reading(long region, long account, Function<Actor, T> work);
}
