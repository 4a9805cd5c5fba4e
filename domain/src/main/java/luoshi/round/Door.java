package luoshi.round;

import java.util.function.Function;
import luoshi.access.Actor;

/** The way into a transaction: each piece of work of a round has one of its own. */
public interface Door {
    <T> T once(Function<Actor, T> work);
}
